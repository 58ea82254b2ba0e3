import { WageCharts } from './WageCharts.tsx';
import { Workforce } from './Workforce.tsx';

/** Minimum wages over time and staff by origin. */
export function TalentCharts() {
  return (
    <>
      <WageCharts />
      <Workforce />
    </>
  );
}
