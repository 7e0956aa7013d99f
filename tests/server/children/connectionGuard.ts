/**
 * Preloaded into a child and its threads: says every attempt to reach somebody, by name or socket.
 * `fetch` ends in one of the two.
 */
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const say = (what: string): number => writeSync(2, `OUTSIDE ${what}\n`);

const connectSocket = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: never[]) {
	say(`socket ${JSON.stringify(args)}`);
	return Reflect.apply(connectSocket, this, args);
} as typeof connectSocket;

const lookupName = dns.lookup;
dns.lookup = ((...args: Parameters<typeof lookupName>) => {
	say(`name ${args[0]}`);
	return Reflect.apply(lookupName, dns, args);
}) as typeof lookupName;

// Also for those who import by name.
syncBuiltinESMExports();
