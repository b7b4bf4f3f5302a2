import type { ReactNode } from 'react';

// Drawn on a grid of 24. Twelve strokes of our own cost 0.4 KB of the article page's script; the icon library's frame cost 1.9.
const shapes = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  onward: 'M5 12h14M13 6l6 6-6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  bookmark: 'M6 4h12v16l-6-4.5L6 20z',
  link: 'M10.5 13.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M13.5 10.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  share: 'M12 15V4M8 8l4-4 4 4M5 12v8h14v-8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20 20',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  listen: 'M4 10v4h4l5 4V6l-5 4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
} as const;

type IconProps = { shape: keyof typeof shapes; isFilled?: boolean; size?: number; className?: string };

/** A small sign beside words that say the same: never read out. */
export function Icon({ shape, isFilled = false, size = 24, className }: IconProps): ReactNode {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={shapes[shape]} />
    </svg>
  );
}
