/**
 * Replaces Node's network modules in every bundle, so that no package can open a connection: vscode-jsonrpc
 * requires `net` for transports that are not used here.
 */
export {};
