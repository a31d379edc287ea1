"use strict";
exports.id = 197;
exports.ids = [
    197
];
exports.modules = {
    9197: (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
        var node_version = __webpack_require__(8744);
        ;
        const problem = (0, node_version.k)(process.versions.node);
        if (problem) process.stdout.write(`${(0, node_version.E)('warning', problem)}\n`);
        var external_node_path_ = __webpack_require__(6760);
        var core = __webpack_require__(7264);
        var install = __webpack_require__(5377);
        var run_deadline = __webpack_require__(6650);
        var safe_text = __webpack_require__(2827);
        var state = __webpack_require__(1957);
        ;
        const limit = 15;
        const undo = (0, state.ln)();
        if (undo) logOut(undo, process.env).catch((error)=>(0, core.$e)((0, safe_text.$0)(`The logout failed: ${String(error)}`)));
        async function logOut(undo, env) {
            const deadline = (0, run_deadline.db)(limit);
            const options = {
                runnerTemp: env['RUNNER_TEMP'] ?? '',
                signal: deadline.signal
            };
            const ours = (0, install.o)(undo);
            const remains = await (0, install.nw)(undo, options);
            deadline.clear();
            for (const text of remains)(0, core.$e)((0, safe_text.$0)(text));
            if (remains.length === 0) for (const host of ours)(0, core.pq)((0, safe_text.$0)(`Logged out of ${host}`));
            giveBackDockerConfig(undo, env);
        }
        function giveBackDockerConfig({ file, formerDockerConfig: former }, env) {
            const now = env['DOCKER_CONFIG'] ?? '';
            if (former !== null && (now === external_node_path_.dirname(file) || now === former)) (0, core.dN)('DOCKER_CONFIG', former);
        }
    }
};
;
