import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { AroundContext, aroundFromPage } from './shell/around';

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <AroundContext.Provider value={aroundFromPage()}>
        <RemixBrowser />
      </AroundContext.Provider>
    </StrictMode>,
  );
});
