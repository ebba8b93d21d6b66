/**
 * Turns posted form entries with dotted names (`report.reportedOn.month`) into nested objects without a
 * prototype. A name that comes more than once becomes an array. Files and unknown shapes are left to the caller.
 */
export function readPosted(entries: Iterable<[string, unknown]>): Record<string, unknown> {
  const result = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    const path = name.split('.');
    if (path.length > 4 || path.some((part) => part === '' || part === '__proto__')) continue;
    let target = result;
    for (const part of path.slice(0, -1)) {
      const next = target[part];
      if (typeof next === 'object' && next !== null && !Array.isArray(next))
        target = next as Record<string, unknown>;
      else target = target[part] = Object.create(null) as Record<string, unknown>;
    }
    const last = path[path.length - 1] ?? '';
    const before = target[last];
    if (before === undefined) target[last] = value;
    else target[last] = Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
  }
  return result;
}
