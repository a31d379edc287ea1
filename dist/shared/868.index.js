"use strict";
exports.id = 868;
exports.ids = [
 868
];
exports.modules = {
 5047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GI: ()=>removeRecord,
   U$: ()=>newUse,
   aE: ()=>readRecord,
   rh: ()=>writeRecord,
   wA: ()=>recordIds
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2197);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
  var _disk_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8482);
  var _text_undo_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6058);
  function newUse(runnerTemp) {
   return {
    runnerTemp,
    id: crypto.randomUUID()
   };
  }
  function isRecordId1(id) {
   return 'string' == typeof id && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  }
  function recordIds(runnerTemp) {
   let directory = directoryOf(runnerTemp);
   if ('' === runnerTemp || void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return [];
   let ids = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory).flatMap((name)=>name.endsWith('.json') ? [
     name.slice(0, -5)
    ] : []);
   let records = ids.filter(isRecordId1).map((id)=>({
     id,
     time: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${id}.json`)).mtimeMs
    }));
   return records.sort((one, other)=>other.time - one.time).map(({ id })=>id);
  }
  function writeRecord(use, undo) {
   let directory = directoryOf(use.runnerTemp);
   let { identity } = (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.EA)(directory);
   try {
    let mayReplace = ()=>(0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.ZQ)(directory, identity);
    (0, _disk_write_file_js__WEBPACK_IMPORTED_MODULE_5__.fR)(fileOf(use), {
     content: (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.$$)(undo),
     mode: 0o600,
     mayReplace
    });
   } catch (error) {
    throw (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
     path: fileOf(use),
     problem: 'unwritable'
    }, error);
   }
  }
  function readRecord(use) {
   if (void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directoryOf(use.runnerTemp))) return;
   let text = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.yR)(fileOf(use));
   if (void 0 === text) return;
   let undo = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.Yf)(text);
   if (!(0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_6__.DG)(undo)) throw new Error(`The record ${fileOf(use)} is damaged`);
   return undo;
  }
  function removeRecord({ runnerTemp, id }) {
   let directory = directoryOf(runnerTemp);
   if (void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return;
   for (let name of (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory))if (name.startsWith(`${id}.json`)) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
   (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.V3)(directory);
  }
  function directoryOf(runnerTemp) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runnerTemp, 'ecr-login-undo');
  }
  function fileOf({ runnerTemp, id }) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directoryOf(runnerTemp), `${id}.json`);
  }
 }),
 8868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   logFailure: ()=>logFailure
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
  var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2023);
  function logFailure(report, env) {
   let { title, what, why, remedy, details, summary } = report;
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3)(`${what}: ${why} ${remedy}`, {
    title
   });
   for (let line of details)(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)(line);
   try {
    if (summary) (0, _outputs_js__WEBPACK_IMPORTED_MODULE_2__.Sy)(summary, env);
   } catch (problem) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(`The job summary cannot be written: ${String(problem)}`));
   }
  }
 }),
 2023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kf: ()=>saveUndo,
   Sy: ()=>writeSummary,
   X7: ()=>exportDockerConfig,
   cA: ()=>forgetUndo,
   n0: ()=>setOutputs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
  __webpack_require__(5047);
  function setOutputs({ credentials, identity, directory }, how) {
   let hosts = credentials.map(({ host })=>host);
   let earliest = Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime()));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('registry', hosts[0]);
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('registries', JSON.stringify(hosts));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('expires-at', 'helper' === how.loginWith ? '' : new Date(earliest).toISOString());
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('role-session-arn', identity.session?.sessionArn ?? '');
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('docker-config', directory);
   if (how.outputCredentials) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('username', 'AWS');
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('password', credentials[0]?.password);
   }
  }
  function exportDockerConfig(directory, env) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env['GITHUB_ENV'] ?? '', `DOCKER_CONFIG=${directory}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
  }
  function writeSummary(page, env) {
   let file = env['GITHUB_STEP_SUMMARY'];
   if (file) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${page}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
  }
  function saveUndo(id) {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ)('undo', JSON.stringify({
    record: id
   }));
  }
  function forgetUndo() {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ)('undo', '');
  }
 })
};
