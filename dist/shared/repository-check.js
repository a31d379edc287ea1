const require_ecr_token = require("./ecr-token.js");
const require_state = require("./state.js");
const require_client = require("./client.js");
// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchCheckLayerAvailabilityCommand.js
var BatchCheckLayerAvailabilityCommand = class extends require_ecr_token.command(require_ecr_token._ep0, require_ecr_token._mw0, "BatchCheckLayerAvailability", require_ecr_token.BatchCheckLayerAvailability$) {};
// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = class extends require_ecr_token.command(require_ecr_token._ep0, require_ecr_token._mw0, "GetDownloadUrlForLayer", require_ecr_token.GetDownloadUrlForLayer$) {};
// lib/src/run/in-pool.js
async function inPool(items, { atOnce, work }) {
	const results = [];
	const waiting = items.entries();
	let failed = false;
	const worker = async () => {
		for (const [index, item] of waiting) {
			if (failed) return;
			results[index] = await work(item).catch((error) => {
				failed = true;
				throw error;
			});
		}
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
	return results;
}
// lib/src/aws/repository-check.js
const checksAtOnce = 16;
async function checkRepositories(where, tokens, context) {
	const { aws, identity } = context;
	const names = where.repositories.filter((name) => !name.includes("*"));
	const answers = await inPool(where.regions.flatMap((region) => {
		const place = {
			region,
			endpoint: where.endpoint,
			credentials: identity.credentials
		};
		const client = new require_ecr_token.ECRClient(require_client.clientSettings(aws, place));
		return require_ecr_token.accountsOf(where, tokens).flatMap((account) => names.map((repository) => ({
			client,
			wanted: {
				account,
				region,
				repository,
				access: where.access
			}
		})));
	}), {
		atOnce: checksAtOnce,
		work: (one) => check(one.wanted, one.client, context)
	});
	const denied = answers.filter(({ result }) => result === "denied");
	const ownAccount = tokens[0]?.account;
	const final = denied.filter(({ account }) => identity.session || account === ownAccount);
	if (final.length > 0) throw new require_state.Failure({
		code: "repository-denied",
		denied: final
	});
	return {
		denied,
		missing: answers.filter(({ result }) => result === "missing")
	};
}
const impossibleDigest = `sha256:${"0".repeat(64)}`;
async function check(wanted, client, { identity, aws }) {
	const repository = {
		registryId: wanted.account,
		repositoryName: wanted.repository
	};
	const push = wanted.access === "push";
	const call = require_ecr_token.callOf("ECR", push ? "BatchCheckLayerAvailability" : "GetDownloadUrlForLayer", {
		region: wanted.region,
		identity
	});
	const uploads = new BatchCheckLayerAvailabilityCommand({
		...repository,
		layerDigests: [impossibleDigest]
	});
	const downloads = new GetDownloadUrlForLayerCommand({
		...repository,
		layerDigest: impossibleDigest
	});
	try {
		await require_client.makeCall(aws, call, (options) => push ? client.send(uploads, options) : client.send(downloads, options));
		return {
			...wanted,
			result: "fine",
			message: ""
		};
	} catch (error) {
		const { name = "", message = "" } = error.cause ?? {};
		const result = results.get(name);
		if (!result) throw error;
		return {
			...wanted,
			result,
			message
		};
	}
}
const results = new Map([
	["LayersNotFoundException", "fine"],
	["LayerInaccessibleException", "fine"],
	["UnableToGetUpstreamLayerException", "fine"],
	["AccessDeniedException", "denied"],
	["RepositoryNotFoundException", "missing"]
]);
exports.checkRepositories = checkRepositories;
