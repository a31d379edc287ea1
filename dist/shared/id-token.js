const require_state = require("./state.js");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
let node_stream_consumers = require("node:stream/consumers");
// lib/src/aws/small-file.js
const sizeLimit = 1e6;
async function readSmallFile(path) {
	const file = await (0, node_fs_promises.open)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		if (!(await file.stat()).isFile()) throw new Error(`${path} is not a regular file`);
		const content = await (0, node_stream_consumers.text)(file.createReadStream({
			end: sizeLimit,
			autoClose: false
		}));
		if (Buffer.byteLength(content) > sizeLimit) throw new Error(`${path} is larger than ${sizeLimit} bytes`);
		return content;
	} finally {
		await file.close();
	}
}
// lib/src/aws/id-token.js
function idToken(jwt, aws) {
	if (jwt) aws.mask(jwt);
	return {
		jwt,
		claims: claimsOf(jwt)
	};
}
async function readTokenFile(file, aws) {
	const source = "the web identity token file";
	return idToken((await require_state.withDeadline(aws.deadline, `reading the base credentials from ${source}`, readSmallFile(file)).catch((error) => {
		throw error instanceof require_state.Failure ? error : new require_state.Failure({
			code: "no-credentials",
			source
		}, error);
	})).trim(), aws);
}
function claimsOf(jwt) {
	try {
		const payload = Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8");
		const { iss, sub, aud } = JSON.parse(payload);
		return typeof iss === "string" && typeof sub === "string" ? {
			iss,
			sub,
			aud: String(aud)
		} : void 0;
	} catch {
		return;
	}
}
exports.idToken = idToken;
exports.readSmallFile = readSmallFile;
exports.readTokenFile = readTokenFile;
