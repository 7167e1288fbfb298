import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { ErrorView } from './error-view.tsx';

/** Shows words instead of an empty page when something inside breaks while it is drawn. */
export function ErrorBoundary(props: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  if (error === undefined) return <>{props.children}</>;
  return (
    <main class="phone-main">
      <ErrorView error={error} onRetry={reset} />
    </main>
  );
}
