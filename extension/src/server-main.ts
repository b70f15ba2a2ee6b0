/** The one entry of the server, for a process and for a worker; see `main.ts`. */
if ("importScripts" in globalThis) void import("@kettenwerk/language-server/browser-main")
else void import("@kettenwerk/language-server/node-main")
