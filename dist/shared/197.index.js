"use strict";
exports.id = 197;
exports.ids = [
 197
];
exports.modules = {
 9197: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  var node_version = __webpack_require__(8744);
  let problem = (0, node_version.k)(process.versions.node);
  if (problem) process.stdout.write(`${(0, node_version.E)('warning', problem)}\n`);
  var outputs = __webpack_require__(2023);
  var say = __webpack_require__(6366);
  var undo = __webpack_require__(8001);
  let id = (0, outputs.ln)();
  if (id) logOut(id);
  async function logOut(id) {
   let remains = await (0, undo.T)([
    id
   ], process.env).catch((error)=>[
     `The logout failed: ${String(error)}`
    ]);
   for (let text of remains)(0, say.R8)(text);
  }
 }),
 2023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kf: ()=>saveUndo,
   cA: ()=>forgetUndo,
   ln: ()=>loadUndo,
   n0: ()=>setOutputs
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
  var _docker_config_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
  function setOutputs({ credentials, identity, directory }, how) {
   let hosts = credentials.map(({ host })=>host);
   let earliest = Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime()));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('registry', hosts[0]);
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('registries', JSON.stringify(hosts));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('expires-at', 'helper' === how.loginWith ? '' : new Date(earliest).toISOString());
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('role-session-arn', identity.session?.sessionArn ?? '');
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('docker-config', directory);
   if (how.outputCredentials) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('username', 'AWS');
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('password', credentials[0]?.password);
   }
  }
  function saveUndo(id) {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)('undo', JSON.stringify({
    record: id
   }));
  }
  function forgetUndo() {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)('undo', '');
  }
  function loadUndo() {
   try {
    let { record } = JSON.parse((0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)('undo'));
    return (0, _docker_config_record_js__WEBPACK_IMPORTED_MODULE_1__.p2)(record) ? record : void 0;
   } catch  {
    return;
   }
  }
 }),
 6366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N4: ()=>note,
   R8: ()=>warn,
   cv: ()=>say
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
  let say = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(text));
  let note = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(text));
  let warn = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(text));
 }),
 8001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>undoUses
  });
  var external_node_path_ = __webpack_require__(6760);
  var core = __webpack_require__(3838);
  var external_node_fs_ = __webpack_require__(3024);
  var config_problem = __webpack_require__(5706);
  var failure = __webpack_require__(9870);
  var held_files = __webpack_require__(1579);
  var read_file = __webpack_require__(7689);
  var write_file = __webpack_require__(8482);
  var helper_files = __webpack_require__(3680);
  var docker_config_isolated = __webpack_require__(7017);
  var record = __webpack_require__(5462);
  var scratch = __webpack_require__(4474);
  var edit = __webpack_require__(7424);
  var parse = __webpack_require__(9125);
  let looks = 3;
  let lookAgainAfter = 250;
  async function undoUse(use, signal) {
   try {
    let undo = (0, record.aE)(use);
    if (void 0 === undo) return;
    let loggedOut = await removeEntries(undo, {
     use,
     signal
    });
    if ('helper' === undo.kind) await (0, helper_files.lg)(use, signal);
    (0, scratch.Dq)(use);
    if (0 === loggedOut.remains.length) (0, record.GI)(use);
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
  async function removeEntries(undo, { use, signal }) {
   let { file, isolated, madeDirectory, entries } = undo;
   let ours = loginsIn(undo);
   try {
    if (isolated && madeDirectory) (0, docker_config_isolated._h)((0, external_node_path_.dirname)(file), use.runnerTemp);
    else await takeOut(undo, signal);
    let left = loginsIn(undo);
    return {
     gone: ours.filter((host)=>!left.includes(host)),
     remains: left.map((host)=>`Another program keeps writing the login to ${host} back into ${file}. Run docker logout ${host}.`)
    };
   } catch (error) {
    if (error instanceof parse.ym && 0 === entries.length) return {
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
  async function takeOut(undo, signal) {
   let { file, isolated, madeDirectory } = undo;
   let change = (text)=>void 0 === text ? void 0 : (0, edit.Lf)((0, parse.o4)(text), undo);
   for(let look = 0; look < looks; look++){
    let text = (0, read_file.yR)(file);
    if (change(text) === text && !(0, write_file.tG)(file)) return;
    await (0, write_file._R)({
     file,
     signal,
     change
    });
    if (madeDirectory && void 0 !== text && !(0, external_node_fs_.existsSync)(file)) (0, held_files.V3)((0, external_node_path_.dirname)(file));
    if (!isolated) await new Promise((resolve)=>setTimeout(resolve, lookAgainAfter));
   }
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
  async function undoUses(ids, env) {
   let deadline = (0, run_deadline.db)(limit);
   let remains = [];
   for (let id of ids){
    let loggedOut = await undoUse({
     runnerTemp: env['RUNNER_TEMP'] ?? '',
     id
    }, deadline.signal);
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
