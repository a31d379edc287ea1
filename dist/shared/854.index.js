"use strict";
exports.id = 854;
exports.ids = [
 854
];
exports.modules = {
 3854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__(9674);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
  var _docker_config_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5647);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2827);
  var _undo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
  logOut();
  async function logOut() {
   let { env } = process;
   try {
    let ids = (0, _docker_config_record_js__WEBPACK_IMPORTED_MODULE_2__.wA)(env['RUNNER_TEMP'] ?? '');
    if (0 === ids.length) (0, _actions_core__WEBPACK_IMPORTED_MODULE_1__.pq)('There is no login of this job to remove');
    fail(await (0, _undo_js__WEBPACK_IMPORTED_MODULE_4__.T)(ids, env));
   } catch (problem) {
    let { explain } = await Promise.all([
     __webpack_require__.e(425),
     __webpack_require__.e(839)
    ]).then(__webpack_require__.bind(__webpack_require__, 2425));
    let { what, why, remedy } = explain(problem, {});
    fail([
     `${what}: ${why} ${remedy}`
    ]);
   }
  }
  function fail(remains) {
   for (let text of remains)(0, _actions_core__WEBPACK_IMPORTED_MODULE_1__.z3)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text), {
    title: 'Logout incomplete'
   });
   if (remains.length > 0) process.exitCode = 1;
  }
 }),
 9674: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  var _node_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
  let problem = (0, _node_version_js__WEBPACK_IMPORTED_MODULE_0__.k)(process.versions.node);
  if (problem) {
   process.stdout.write(`${(0, _node_version_js__WEBPACK_IMPORTED_MODULE_0__.E)('error', problem)}\n`);
   process.exit(1);
  }
 }),
 8001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>undoUses
  });
  var external_node_path_ = __webpack_require__(6760);
  var core = __webpack_require__(3838);
  var external_node_fs_ = __webpack_require__(3024);
  var promises_ = __webpack_require__(8500);
  var config_problem = __webpack_require__(5706);
  var failure = __webpack_require__(9870);
  var held_files = __webpack_require__(1579);
  var read_file = __webpack_require__(7689);
  var write_file = __webpack_require__(8482);
  var helper_files = __webpack_require__(3680);
  var isolated = __webpack_require__(7017);
  var record = __webpack_require__(5647);
  var scratch = __webpack_require__(4474);
  var edit = __webpack_require__(7424);
  var parse = __webpack_require__(9125);
  async function undoUse(place, options) {
   try {
    let undo = (0, record.aE)(place);
    if (void 0 === undo) return;
    let loggedOut = await removeEntries(undo, {
     ...options,
     runnerTemp: place.runnerTemp
    });
    if ('helper' === undo.kind) await (0, helper_files.lg)(place, options.signal);
    (0, scratch.Dq)(place);
    if (0 === loggedOut.remains.length) (0, record.GI)(place);
    return {
     ...loggedOut,
     undo
    };
   } catch (error) {
    return {
     gone: [],
     remains: [
      `The logout did not finish. ${reasonOf(error)}`
     ]
    };
   }
  }
  async function removeEntries(undo, options) {
   let ours = loginsIn(undo);
   try {
    if (undo.isolated && undo.madeDirectory) {
     (0, isolated._h)((0, external_node_path_.dirname)(undo.file), options.runnerTemp);
     let isGone = !(0, external_node_fs_.existsSync)(undo.file);
     return {
      gone: isGone ? ours : [],
      remains: isGone ? [] : [
       `${remainsIn(undo)}.`
      ]
     };
    }
    await takeOut(undo, options);
    let left = loginsIn(undo);
    let remains = left.map((host)=>writtenBack(host, undo.file));
    return {
     gone: ours.filter((host)=>!left.includes(host)),
     remains
    };
   } catch (error) {
    if (error instanceof parse.ym && 0 === undo.entries.length) return {
     gone: [],
     remains: []
    };
    return {
     gone: [],
     remains: [
      `${remainsIn(undo)}. ${reasonOf(error)}`
     ]
    };
   }
  }
  let looks = 3;
  async function takeOut(undo, { signal, lookAgainAfter }) {
   for(let look = 0; look < looks; look++){
    let text = (0, read_file.yR)(undo.file);
    let isClean = void 0 === text || (0, edit.Lf)((0, parse.o4)(text), undo) === text;
    if (isClean && !(0, write_file.t)(undo.file)) return;
    await takeOutOnce(undo, signal);
    if (!undo.isolated) await (0, promises_.setTimeout)(lookAgainAfter);
   }
  }
  async function takeOutOnce(undo, signal) {
   let isFileRemoved = false;
   await (0, write_file._)({
    file: undo.file,
    signal,
    change: (text)=>{
     let changed = void 0 === text ? void 0 : (0, edit.Lf)((0, parse.o4)(text), undo);
     isFileRemoved = void 0 !== text && void 0 === changed;
     return changed;
    },
    beforeWrite: ()=>void 0,
    isDone: (text)=>{
     let config = (0, parse.sk)(text ?? '');
     return void 0 === config || 0 === (0, edit.Nu)(config, undo).length;
    }
   });
   if (undo.madeDirectory && isFileRemoved) (0, held_files.V3)((0, external_node_path_.dirname)(undo.file));
  }
  function loginsIn(undo) {
   try {
    let config = (0, parse.sk)((0, read_file.yR)(undo.file) ?? '');
    return void 0 === config ? [] : (0, edit.Nu)(config, undo);
   } catch  {
    return [];
   }
  }
  function remainsIn({ file, entries, isolated, madeDirectory }) {
   let hosts = entries.map(({ host })=>host);
   let named = hosts.length > 3 ? [
    ...hosts.slice(0, 3),
    `${hosts.length - 3} more`
   ] : hosts;
   let what = 0 === hosts.length ? 'What this step made' : `The login to ${named.join(', ')}`;
   return `${what} may still be in ${isolated && madeDirectory ? (0, external_node_path_.dirname)(file) : file}`;
  }
  function writtenBack(host, file) {
   return `Another program keeps writing the login to ${host} back into ${file}. Run docker logout ${host}.`;
  }
  function reasonOf(error) {
   if (error instanceof parse.ym) return `The file was left as it is, because ${error.message}.`;
   if (!(error instanceof failure.H)) return error instanceof Error ? `${error.message}.` : `${String(error)}.`;
   if ('config' !== error.fault.code) return 'There was no time left.';
   let { problem, error: code } = error.fault;
   return `${config_problem.r[problem].why}${void 0 === code ? '' : ` Reason: ${code}.`}`;
  }
  var run_deadline = __webpack_require__(6650);
  var safe_text = __webpack_require__(2827);
  let limit = 15;
  let lookAgainAfter = 250;
  async function undoUses(ids, env) {
   let deadline = (0, run_deadline.db)(limit);
   let remains = [];
   for (let id of ids){
    let place = {
     runnerTemp: env['RUNNER_TEMP'] ?? '',
     id
    };
    let loggedOut = await undoUse(place, {
     signal: deadline.signal,
     lookAgainAfter
    });
    for (let host of loggedOut?.gone ?? [])(0, core.pq)((0, safe_text.$0)(`Logged out of ${host}`));
    if (loggedOut?.undo) giveBackDockerConfig(loggedOut.undo, env);
    remains.push(...(loggedOut?.remains ?? []).map((text)=>(0, safe_text.$0)(text)));
   }
   deadline.clear();
   return remains;
  }
  function giveBackDockerConfig({ file, formerDockerConfig: former }, env) {
   let now = env['DOCKER_CONFIG'] ?? '';
   if (null !== former && (now === external_node_path_.dirname(file) || now === former)) (0, core.dN)('DOCKER_CONFIG', former);
  }
 })
};
