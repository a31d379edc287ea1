const require_Sha256Node = require("./core.js");
const require_main = require("../main/index.js");
const require_state = require("./state.js");
const require_client = require("./client.js");
const require_id_token = require("./id-token.js");
// lib/src/aws/github-token.js
async function fetchGitHubToken(audience, env, aws) {
	const url = URL.parse(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
	const bearer = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!url || !bearer) throw new require_state.Failure({
		code: "no-id-token",
		fork: await isForkPullRequest(env, aws)
	});
	if (!require_main.isSafeEndpoint(url.href)) {
		const problem = `ACTIONS_ID_TOKEN_REQUEST_URL: ${url.origin} is not an https URL; plain http is possible only to a loopback address`;
		throw new require_state.Failure({
			code: "inputs",
			problems: [problem]
		});
	}
	url.searchParams.set("audience", audience);
	const call = {
		service: "GitHub OIDC",
		operation: "token request",
		region: "",
		host: url.host,
		signedBy: "none"
	};
	const text = await require_client.makeCall(aws, call, ({ abortSignal }) => get(url, bearer, {
		aws,
		abortSignal
	}));
	const token = require_id_token.idToken(jwtIn(text), aws);
	if (!token.claims) throw new require_state.Failure({
		code: "answer",
		call,
		problem: "it holds no OIDC token"
	});
	return token;
}
async function get(url, bearer, { aws, abortSignal }) {
	const request = {
		method: "GET",
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port && { port: Number(url.port) },
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: {
			authorization: `Bearer ${bearer}`,
			accept: "application/json",
			host: url.host
		}
	};
	const { response } = await aws.handler.handle(new require_Sha256Node.HttpRequest(request), { abortSignal });
	const text = await collect(response.body);
	if (response.statusCode >= 400) throw Object.assign(new Error(text.slice(0, 500)), { statusCode: response.statusCode });
	return text;
}
async function collect(body) {
	const chunks = [];
	for await (const chunk of body) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
function jwtIn(text) {
	try {
		const { value } = JSON.parse(text);
		return typeof value === "string" ? value : "";
	} catch {
		return "";
	}
}
const forkEvents = /^pull_request(?:_review.*)?$/;
async function isForkPullRequest(env, { deadline }) {
	if (!forkEvents.test(env["GITHUB_EVENT_NAME"] ?? "")) return false;
	const reading = require_id_token.readSmallFile(env["GITHUB_EVENT_PATH"] ?? "");
	const text = await require_state.withDeadline(deadline, "reading the file of GITHUB_EVENT_PATH", reading).catch(() => "");
	try {
		const head = JSON.parse(text).pull_request?.head?.repo?.full_name;
		return head !== void 0 && head !== env["GITHUB_REPOSITORY"];
	} catch {
		return false;
	}
}
exports.fetchGitHubToken = fetchGitHubToken;
