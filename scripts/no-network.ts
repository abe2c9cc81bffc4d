/**
 * Stands in every bundle in the place of Node's network modules, so that none can open a connection,
 * whatever its packages bring along: vscode-jsonrpc requires `net` for transports that are not used here.
 */
export {};
