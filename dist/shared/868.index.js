"use strict";
exports.id = 868;
exports.ids = [
 868
];
exports.modules = {
 8868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   logFailure: ()=>logFailure
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
  async function logFailure(report, env) {
   let { title, what, why, remedy, details, summary: page } = report;
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3)(`${what}: ${why} ${remedy}`, {
    title
   });
   for (let line of details)(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)(line);
   if (page && env['GITHUB_STEP_SUMMARY']) await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(page, true).write().catch(noSummary);
  }
  function noSummary(cause) {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(`The job summary cannot be written: ${String(cause)}`));
  }
 })
};
