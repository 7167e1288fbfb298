import { X } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Button } from './button.tsx';

export type Toaster = { readonly say: (text: string) => void };

const ToastContext = createContext<Toaster>({ say: () => undefined });

/** Says a short sentence at the foot of the page, read out politely. For what went well; problems stay in the page. */
export function useToasts(): Toaster {
  return useContext(ToastContext);
}

/** Holds the sentences. They stay until they are closed or three newer ones have come: no reader is raced by a timer. */
export function ToastProvider(props: { readonly children: ComponentChildren }) {
  const { t } = useTranslator<CommonKey>();
  const [toasts, setToasts] = useState<readonly { readonly id: number; readonly text: string }[]>(
    [],
  );
  const toaster = useMemo<Toaster>(
    () => ({
      say: (text) =>
        setToasts((old) => [...old, { id: (old.at(-1)?.id ?? 0) + 1, text }].slice(-3)),
    }),
    [],
  );
  return (
    <ToastContext.Provider value={toaster}>
      {props.children}
      <section class="toasts no-print" aria-live="polite" aria-label={t('common.notices')}>
        {toasts.map((toast) => (
          <div class="toast" key={toast.id}>
            <span>{toast.text}</span>
            <Button
              kind="quiet"
              icon={X}
              onClick={() => setToasts((old) => old.filter((other) => other.id !== toast.id))}
            >
              {t('common.close')}
            </Button>
          </div>
        ))}
      </section>
    </ToastContext.Provider>
  );
}
