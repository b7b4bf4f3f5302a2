/**
 * The address of a script of the site's own, in the form that a policy of trusted types asks for. The one door for scripts that
 * are not imported: an address elsewhere throws.
 */
export function scriptAddress(address: URL): string {
  if (address.origin !== window.location.origin) throw new TypeError(`${address.href} is not of this site`);
  return (policy()?.createScriptURL(address.href) ?? address.href) as string;
}

type Policy = { createScriptURL: (address: string) => unknown };
type PolicyFactory = { createPolicy: (name: string, rules: Policy) => Policy };

let made: Policy | undefined;

function policy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  made ??= trustedTypes?.createPolicy('broadsheet', { createScriptURL: ownScript });
  return made;
}

function ownScript(address: string): string {
  if (new URL(address).origin !== window.location.origin)
    throw new TypeError(`${address} is not of this site`);
  return address;
}
