import { Children, isValidElement, type ReactNode } from 'react';

/**
 * The words of what a page shows: text in elements and fragments. Components are left out, which on a page are
 * the raised numbers of sources; a picture names its sources in a line of their own.
 */
export function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return Children.toArray(node).map(plainText).join('');
  if (!isValidElement<{ children?: ReactNode }>(node) || typeof node.type === 'function') return '';
  return plainText(node.props.children);
}
