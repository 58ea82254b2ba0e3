import { ForeignStaff } from './ForeignStaff.tsx';
import { TrainingPartners } from './TrainingPartners.tsx';
import { WageCharts } from './WageCharts.tsx';
import { Workforce } from './Workforce.tsx';

/** Rules on foreign staff, minimum wages over time, staff by origin, and who trains. */
export function TalentCharts() {
  return (
    <>
      <ForeignStaff />
      <WageCharts />
      <Workforce />
      <TrainingPartners />
    </>
  );
}
