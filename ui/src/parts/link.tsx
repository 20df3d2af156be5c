import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../state/location.ts';

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly title?: string;
  readonly isCurrent?: boolean;
}

/** A link within the interface: followed without loading the page anew, unless another tab or window is wanted. */
export function Link({ to, children, className, title, isCurrent }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    ) {
      return;
    }
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} onClick={follow} className={className} title={title} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}
