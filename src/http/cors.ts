/**
 * Headers of every answer at `/api`, whatever the request's own `Origin`, when pages of an origin may use it; none when there
 * is no such origin. (aurora: scheduler/http/CorsFilter.java)
 */
export function corsHeaders(origin: string | undefined): readonly (readonly [name: string, value: string])[] {
  if (origin === undefined) return [];
  return [
    ['Access-Control-Allow-Origin', origin],
    ['Access-Control-Allow-Methods', 'DELETE,GET,HEAD,OPTIONS,POST,PUT'],
    ['Access-Control-Allow-Headers', 'Accept,Content-Type,Origin,X-Requested-With'],
  ];
}
