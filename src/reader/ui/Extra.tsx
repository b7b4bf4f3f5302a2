import { Component, Suspense, type ReactNode } from 'react';
import { reloadOnce } from '#reader/data/reloadOnce.ts';
import { tellMissed } from '#reader/data/shelf/change.ts';

/** `onLost` makes room for pressing again what was pressed: its reader waits for it, and is told that it does not come. */
type ExtraProps = { children: ReactNode; onLost?: () => void };

/** What a page can be read without: it comes when its code does, and where that never comes the page stays as it is. */
export class Extra extends Component<ExtraProps, { isLost: boolean }> {
  static getDerivedStateFromError(): { isLost: boolean } {
    return { isLost: true };
  }

  override state = { isLost: false };

  override async componentDidCatch(): Promise<void> {
    const { onLost } = this.props;
    if (!onLost) return;
    onLost();
    // Code that went with a new edition comes with the page's new start
    const outcome = await reloadOnce();
    if (outcome !== 'reloading') tellMissed(outcome === 'offline' ? 'offline' : 'busy');
  }

  override render(): ReactNode {
    return !this.state.isLost && <Suspense>{this.props.children}</Suspense>;
  }
}
