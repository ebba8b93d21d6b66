import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** A fresh 128-bit nonce, base64. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/**
 * The content security policy of one response. Everything is forbidden but our own files and the scripts that
 * carry this response's nonce. In development Vite injects styles and talks over a web socket.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'none'",
    "worker-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(development ? [] : ["require-trusted-types-for 'script'"]),
    'report-uri /csp-report',
    'report-to default',
  ];
  return directives.join('; ');
}

const FORBIDDEN_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const FIXED: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  // `no-referrer` would make browsers send `Origin: null` with plain form posts.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-DNS-Prefetch-Control': 'off',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': FORBIDDEN_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Reporting-Endpoints': 'default="/csp-report"',
};

/** The nonce of the response that is being made. */
export const nonceOf = (response: Response): string => String(response.locals['nonce']);

/** Says that a response holds nothing of anybody and may be kept by the browser (hashed file names only). */
export const mayBeKept = (response: Response): void => {
  response.locals['mayBeKept'] = true;
};

/**
 * Sets the security headers of every response: pages, data, errors, files and papers alike. They are written
 * last, when the head of the response goes out, so that no route can weaken or double them.
 */
export const securityHeaders =
  (development: boolean): RequestHandler =>
  (_request, response, next) => {
    response.locals['nonce'] = newNonce();
    const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => typeof response;
    const hardened = (...parts: unknown[]): typeof response => {
      for (const [name, value] of Object.entries(FIXED)) response.setHeader(name, value);
      const policy = contentSecurityPolicy(nonceOf(response), development);
      // A person's photo is shown, never run. (Browsers show no PDF in a sandbox; ours are drawn anew, without scripts.)
      const isPhoto = String(response.getHeader('Content-Type')).startsWith('image/jpeg');
      response.setHeader('Content-Security-Policy', isPhoto ? `${policy}; sandbox` : policy);
      const keep = response.locals['mayBeKept'] === true && response.statusCode < 400;
      response.setHeader('Cache-Control', keep ? 'public, max-age=31536000, immutable' : 'no-store');
      return writeHead(...parts);
    };
    response.writeHead = hardened as typeof response.writeHead;
    next();
  };
