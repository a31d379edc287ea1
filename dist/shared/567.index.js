"use strict";
exports.id = 567;
exports.ids = [
 567
];
exports.modules = {
 9567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fM: ()=>addPath,
   Yz: ()=>core_debug,
   N4: ()=>endGroup,
   z3: ()=>error,
   V4: ()=>getInput,
   pq: ()=>info,
   lm: ()=>notice,
   LZ: ()=>saveState,
   uH: ()=>setOutput,
   Pq: ()=>core_setSecret,
   Oh: ()=>startGroup,
   $e: ()=>warning
  });
  var external_os_ = __webpack_require__(857);
  function utils_toCommandValue(input) {
   if (null == input) return '';
   if ('string' == typeof input || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function toCommandProperties(annotationProperties) {
   if (!Object.keys(annotationProperties).length) return {};
   return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   };
  }
  function command_issueCommand(command, properties, message) {
   let cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = '') {
   command_issueCommand(name, {}, message);
  }
  let CMD_STRING = '::';
  class Command {
   constructor(command, properties, message){
    if (!command) command = 'missing.command';
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += ' ';
     let first = true;
     for(let key in this.properties)if (this.properties.hasOwnProperty(key)) {
      let val = this.properties[key];
      if (val) {
       if (first) first = false;
       else cmdStr += ',';
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
  }
  var external_crypto_ = __webpack_require__(6982);
  var external_fs_ = __webpack_require__(9896);
  function file_command_issueFileCommand(command, message) {
   let filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: 'utf8'
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   let delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
   let convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  var external_path_ = __webpack_require__(6928);
  __webpack_require__(6760);
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function core_setSecret(secret) {
   command_issueCommand('add-mask', {}, secret);
  }
  function addPath(inputPath) {
   let filePath = process.env['GITHUB_PATH'] || '';
   if (filePath) file_command_issueFileCommand('PATH', inputPath);
   else command_issueCommand('add-path', {}, inputPath);
   process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
  }
  function getInput(name, options) {
   let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
   if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
   if (options && false === options.trimWhitespace) return val;
   return val.trim();
  }
  function setOutput(name, value) {
   let filePath = process.env['GITHUB_OUTPUT'] || '';
   if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
   process.stdout.write(external_os_.EOL);
   command_issueCommand('set-output', {
    name
   }, utils_toCommandValue(value));
  }
  function core_debug(message) {
   command_issueCommand('debug', {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
   command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
   command_issue('group', name);
  }
  function endGroup() {
   command_issue('endgroup');
  }
  function saveState(name, value) {
   let filePath = process.env['GITHUB_STATE'] || '';
   if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
   command_issueCommand('save-state', {
    name
   }, utils_toCommandValue(value));
  }
 })
};
