const require_dist_es = require("./credential-provider-http.js");
const require_dist_es$1 = require("./credential-provider-imds.js");
const require_state = require("./state.js");
const require_main = require("../main/index.js");
const require_identity = require("./identity.js");
// lib/src/aws/machine-credentials.js
async function machineIdentity(kind, env, aws) {
	const { deadline, maxAttempts } = aws;
	const source = kind === "container" ? "the container credential endpoint" : "the default chain";
	const what = `reading the base credentials from ${source}`;
	const ask = kind === "container" ? askContainer : () => askInstance(env);
	const credentials = await require_main.retry(() => require_state.withDeadline(deadline, what, ask()), {
		deadline,
		maxAttempts,
		what,
		retryability
	}).catch((error) => {
		if (error instanceof require_state.Failure) throw error;
		throw new require_state.Failure({
			code: "no-credentials",
			source
		}, error instanceof require_main.RetriesExhausted ? error.cause : error);
	});
	require_identity.maskCredentials(aws, credentials);
	return {
		credentials,
		signedBy: "base"
	};
}
const timeout = 1e3;
function askContainer() {
	return require_dist_es.fromHttp$1({
		maxRetries: 0,
		timeout
	})();
}
async function askInstance(env) {
	const { AWS_EC2_METADATA_DISABLED: disabled = "false" } = env;
	if (disabled !== "false" && disabled !== "") throw new Error("Could not load credentials from any providers");
	return require_dist_es$1.fromInstanceMetadata$1({
		maxRetries: 0,
		timeout
	})();
}
function retryability(error) {
	const { message = "", statusCode } = error;
	const status = Number(statusCode ?? /responded with status: ([0-9]+)/.exec(message)?.[1] ?? 0);
	if (status === 429 || status >= 500 || statusCode !== void 0 && status === 401) return "briefly";
	return status === 0 && /ECONNRESET|ECONNREFUSED|socket hang up/.test(message) ? "briefly" : "never";
}
exports.machineIdentity = machineIdentity;
