import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { ErrorView } from '../../../ui/components/error-view.tsx';

/** Shows words in place of a page that broke while it was drawn; the navigation around it stays. */
export function PageBoundary(props: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  return error === undefined ? <>{props.children}</> : <ErrorView error={error} onRetry={reset} />;
}
