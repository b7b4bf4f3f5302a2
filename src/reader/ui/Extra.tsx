import { Component, Suspense, type ReactNode } from 'react';

/** What a page can be read without: it comes when its code does, and where that never comes the page stays as it is. */
export class Extra extends Component<{ children: ReactNode }, { isLost: boolean }> {
  static getDerivedStateFromError(): { isLost: boolean } {
    return { isLost: true };
  }

  override state = { isLost: false };

  override render(): ReactNode {
    return !this.state.isLost && <Suspense>{this.props.children}</Suspense>;
  }
}
