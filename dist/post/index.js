const require_state = require("../shared/state.js");
let node_path = require("node:path");
node_path = require_state.__toESM(node_path, 1);
// lib/src/runner/warn-of-old-node.js
const problem = require_state.nodeProblem(process.versions.node);
if (problem) process.stdout.write(`${require_state.nodeAnnotation("warning", problem)}\n`);
// lib/src/post.js
const limit = 15;
const undo = require_state.loadUndo();
if (undo) logOut(undo, process.env).catch((error) => require_state.warning(require_state.neutralise(`The logout failed: ${String(error)}`)));
async function logOut(undo, env) {
	const deadline = require_state.startDeadline(limit);
	const options = {
		runnerTemp: env["RUNNER_TEMP"] ?? "",
		signal: deadline.signal
	};
	const ours = require_state.loginsLeft(undo);
	const remains = await require_state.removeEntries(undo, options);
	deadline.clear();
	for (const text of remains) require_state.warning(require_state.neutralise(text));
	if (remains.length === 0) for (const host of ours) require_state.info(require_state.neutralise(`Logged out of ${host}`));
	giveBackDockerConfig(undo, env);
}
function giveBackDockerConfig({ file, formerDockerConfig: former }, env) {
	const now = env["DOCKER_CONFIG"] ?? "";
	if (former !== null && (now === node_path.default.dirname(file) || now === former)) require_state.exportVariable("DOCKER_CONFIG", former);
}
