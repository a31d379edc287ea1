(()=>{
 "use strict";
 var __webpack_exports__ = {};
 let oldest = [
  24,
  5
 ];
 function nodeProblem(version) {
  let [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || major === oldest[0] && minor >= oldest[1]) return;
  return `The action needs Node ${oldest.join('.')} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or later. With act or a Forgejo runner, use an image that has Node 24.`;
 }
 function nodeAnnotation(level, problem) {
  return `::${level} title=Node is too old::${problem}`;
 }
 let problem = nodeProblem(process.versions.node);
 if (problem) process.stdout.write(`${nodeAnnotation('warning', problem)}\n`);
 let external_node_fs_namespaceObject = require("node:fs");
 let external_node_os_namespaceObject = require("node:os");
 let external_os_namespaceObject = require("os");
 function utils_toCommandValue(input) {
  if (null == input) return '';
  if ('string' == typeof input || input instanceof String) return input;
  return JSON.stringify(input);
 }
 function utils_toCommandProperties(annotationProperties) {
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
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
 let external_node_path_namespaceObject = require("node:path");
 require("path");
 var ExitCode;
 (function(ExitCode) {
  ExitCode[ExitCode["Success"] = 0] = "Success";
  ExitCode[ExitCode["Failure"] = 1] = "Failure";
 })(ExitCode || (ExitCode = {}));
 function warning(message, properties = {}) {
  command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
 }
 function info(message) {
  process.stdout.write(message + external_os_namespaceObject.EOL);
 }
 function getState(name) {
  return process.env[`STATE_${name}`] || '';
 }
 function monotonicTime() {
  return 1000 * process.uptime();
 }
 function system_error_errorCode(error) {
  let { code } = error ?? {};
  return 'string' == typeof code ? code : '';
 }
 let LONGEST_HOLD_MS = 1_000;
 function isHeld(error) {
  return 'win32' === process.platform && [
   'EPERM',
   'EACCES',
   'EBUSY'
  ].includes(system_error_errorCode(error));
 }
 function patiently(action) {
  let end = monotonicTime() + LONGEST_HOLD_MS;
  for(;;)try {
   return action();
  } catch (error) {
   if (!isHeld(error) || monotonicTime() > end) throw error;
   Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
 }
 function rename(from, to) {
  patiently(()=>(0, external_node_fs_namespaceObject.renameSync)(from, to));
 }
 function held_files_remove(path1) {
  let errors = [];
  removeAll(path1, errors);
  if (errors.length > 0) throw errors[0];
 }
 function removeAll(path1, errors) {
  try {
   let isDirectory = (0, external_node_fs_namespaceObject.lstatSync)(path1).isDirectory();
   if (isDirectory) for (let name of (0, external_node_fs_namespaceObject.readdirSync)(path1))removeAll((0, external_node_path_namespaceObject.join)(path1, name), errors);
   patiently(()=>isDirectory ? (0, external_node_fs_namespaceObject.rmdirSync)(path1) : (0, external_node_fs_namespaceObject.unlinkSync)(path1));
  } catch (error) {
   if ('ENOENT' !== system_error_errorCode(error)) errors.push(error);
  }
 }
 function removeIfEmpty(directory) {
  try {
   patiently(()=>(0, external_node_fs_namespaceObject.rmdirSync)(directory));
  } catch  {}
 }
 class failure_Failure extends Error {
  fault;
  constructor(fault, cause){
   super(fault.code, {
    cause
   });
   this.name = 'Failure';
   this.fault = fault;
  }
 }
 function scanner_createScanner(text, ignoreTrivia = false) {
  let len = text.length;
  let pos = 0, value = '', tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
   let digits = 0;
   let value = 0;
   while(digits < count || !exact){
    let ch = text.charCodeAt(pos);
    if (ch >= 48 && ch <= 57) value = 16 * value + ch - 48;
    else if (ch >= 65 && ch <= 70) value = 16 * value + ch - 65 + 10;
    else if (ch >= 97 && ch <= 102) value = 16 * value + ch - 97 + 10;
    else break;
    pos++;
    digits++;
   }
   if (digits < count) value = -1;
   return value;
  }
  function setPosition(newPosition) {
   pos = newPosition;
   value = '';
   tokenOffset = 0;
   token = 16;
   scanError = 0;
  }
  function scanNumber() {
   let start = pos;
   if (48 === text.charCodeAt(pos)) pos++;
   else {
    pos++;
    while(pos < text.length && isDigit(text.charCodeAt(pos)))pos++;
   }
   if (pos < text.length && 46 === text.charCodeAt(pos)) {
    pos++;
    if (pos < text.length && isDigit(text.charCodeAt(pos))) {
     pos++;
     while(pos < text.length && isDigit(text.charCodeAt(pos)))pos++;
    } else {
     scanError = 3;
     return text.substring(start, pos);
    }
   }
   let end = pos;
   if (pos < text.length && (69 === text.charCodeAt(pos) || 101 === text.charCodeAt(pos))) {
    pos++;
    if (pos < text.length && 43 === text.charCodeAt(pos) || 45 === text.charCodeAt(pos)) pos++;
    if (pos < text.length && isDigit(text.charCodeAt(pos))) {
     pos++;
     while(pos < text.length && isDigit(text.charCodeAt(pos)))pos++;
     end = pos;
    } else scanError = 3;
   }
   return text.substring(start, end);
  }
  function scanString() {
   let result = '', start = pos;
   while(true){
    if (pos >= len) {
     result += text.substring(start, pos);
     scanError = 2;
     break;
    }
    let ch = text.charCodeAt(pos);
    if (34 === ch) {
     result += text.substring(start, pos);
     pos++;
     break;
    }
    if (92 === ch) {
     result += text.substring(start, pos);
     pos++;
     if (pos >= len) {
      scanError = 2;
      break;
     }
     let ch2 = text.charCodeAt(pos++);
     switch(ch2){
      case 34:
       result += '\"';
       break;
      case 92:
       result += '\\';
       break;
      case 47:
       result += '/';
       break;
      case 98:
       result += '\b';
       break;
      case 102:
       result += '\f';
       break;
      case 110:
       result += '\n';
       break;
      case 114:
       result += '\r';
       break;
      case 116:
       result += '\t';
       break;
      case 117:
       let ch3 = scanHexDigits(4, true);
       if (ch3 >= 0) result += String.fromCharCode(ch3);
       else scanError = 4;
       break;
      default:
       scanError = 5;
     }
     start = pos;
     continue;
    }
    if (ch >= 0 && ch <= 0x1f) if (isLineBreak(ch)) {
     result += text.substring(start, pos);
     scanError = 2;
     break;
    } else scanError = 6;
    pos++;
   }
   return result;
  }
  function scanNext() {
   value = '';
   scanError = 0;
   tokenOffset = pos;
   lineStartOffset = lineNumber;
   prevTokenLineStartOffset = tokenLineStartOffset;
   if (pos >= len) {
    tokenOffset = len;
    return token = 17;
   }
   let code = text.charCodeAt(pos);
   if (isWhiteSpace(code)) {
    do {
     pos++;
     value += String.fromCharCode(code);
     code = text.charCodeAt(pos);
    }while (isWhiteSpace(code))
    return token = 15;
   }
   if (isLineBreak(code)) {
    pos++;
    value += String.fromCharCode(code);
    if (13 === code && 10 === text.charCodeAt(pos)) {
     pos++;
     value += '\n';
    }
    lineNumber++;
    tokenLineStartOffset = pos;
    return token = 14;
   }
   switch(code){
    case 123:
     pos++;
     return token = 1;
    case 125:
     pos++;
     return token = 2;
    case 91:
     pos++;
     return token = 3;
    case 93:
     pos++;
     return token = 4;
    case 58:
     pos++;
     return token = 6;
    case 44:
     pos++;
     return token = 5;
    case 34:
     pos++;
     value = scanString();
     return token = 10;
    case 47:
     let start = pos - 1;
     if (47 === text.charCodeAt(pos + 1)) {
      pos += 2;
      while(pos < len){
       if (isLineBreak(text.charCodeAt(pos))) break;
       pos++;
      }
      value = text.substring(start, pos);
      return token = 12;
     }
     if (42 === text.charCodeAt(pos + 1)) {
      pos += 2;
      let safeLength = len - 1;
      let commentClosed = false;
      while(pos < safeLength){
       let ch = text.charCodeAt(pos);
       if (42 === ch && 47 === text.charCodeAt(pos + 1)) {
        pos += 2;
        commentClosed = true;
        break;
       }
       pos++;
       if (isLineBreak(ch)) {
        if (13 === ch && 10 === text.charCodeAt(pos)) pos++;
        lineNumber++;
        tokenLineStartOffset = pos;
       }
      }
      if (!commentClosed) {
       pos++;
       scanError = 1;
      }
      value = text.substring(start, pos);
      return token = 13;
     }
     value += String.fromCharCode(code);
     pos++;
     return token = 16;
    case 45:
     value += String.fromCharCode(code);
     pos++;
     if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
     value += scanNumber();
     return token = 11;
    default:
     while(pos < len && isUnknownContentCharacter(code)){
      pos++;
      code = text.charCodeAt(pos);
     }
     if (tokenOffset !== pos) {
      value = text.substring(tokenOffset, pos);
      switch(value){
       case 'true':
        return token = 8;
       case 'false':
        return token = 9;
       case 'null':
        return token = 7;
      }
      return token = 16;
     }
     value += String.fromCharCode(code);
     pos++;
     return token = 16;
   }
  }
  function isUnknownContentCharacter(code) {
   if (isWhiteSpace(code) || isLineBreak(code)) return false;
   switch(code){
    case 125:
    case 93:
    case 123:
    case 91:
    case 34:
    case 58:
    case 44:
    case 47:
     return false;
   }
   return true;
  }
  function scanNextNonTrivia() {
   let result;
   do result = scanNext();
   while (result >= 12 && result <= 15)
   return result;
  }
  return {
   setPosition: setPosition,
   getPosition: ()=>pos,
   scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
   getToken: ()=>token,
   getTokenValue: ()=>value,
   getTokenOffset: ()=>tokenOffset,
   getTokenLength: ()=>pos - tokenOffset,
   getTokenStartLine: ()=>lineStartOffset,
   getTokenStartCharacter: ()=>tokenOffset - prevTokenLineStartOffset,
   getTokenError: ()=>scanError
  };
 }
 function isWhiteSpace(ch) {
  return 32 === ch || 9 === ch;
 }
 function isLineBreak(ch) {
  return 10 === ch || 13 === ch;
 }
 function isDigit(ch) {
  return ch >= 48 && ch <= 57;
 }
 var CharacterCodes;
 (function(CharacterCodes) {
  CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
  CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes[CharacterCodes["space"] = 32] = "space";
  CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
  CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
  CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
  CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
  CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
  CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
  CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
  CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
  CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
  CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
  CharacterCodes[CharacterCodes["a"] = 97] = "a";
  CharacterCodes[CharacterCodes["b"] = 98] = "b";
  CharacterCodes[CharacterCodes["c"] = 99] = "c";
  CharacterCodes[CharacterCodes["d"] = 100] = "d";
  CharacterCodes[CharacterCodes["e"] = 101] = "e";
  CharacterCodes[CharacterCodes["f"] = 102] = "f";
  CharacterCodes[CharacterCodes["g"] = 103] = "g";
  CharacterCodes[CharacterCodes["h"] = 104] = "h";
  CharacterCodes[CharacterCodes["i"] = 105] = "i";
  CharacterCodes[CharacterCodes["j"] = 106] = "j";
  CharacterCodes[CharacterCodes["k"] = 107] = "k";
  CharacterCodes[CharacterCodes["l"] = 108] = "l";
  CharacterCodes[CharacterCodes["m"] = 109] = "m";
  CharacterCodes[CharacterCodes["n"] = 110] = "n";
  CharacterCodes[CharacterCodes["o"] = 111] = "o";
  CharacterCodes[CharacterCodes["p"] = 112] = "p";
  CharacterCodes[CharacterCodes["q"] = 113] = "q";
  CharacterCodes[CharacterCodes["r"] = 114] = "r";
  CharacterCodes[CharacterCodes["s"] = 115] = "s";
  CharacterCodes[CharacterCodes["t"] = 116] = "t";
  CharacterCodes[CharacterCodes["u"] = 117] = "u";
  CharacterCodes[CharacterCodes["v"] = 118] = "v";
  CharacterCodes[CharacterCodes["w"] = 119] = "w";
  CharacterCodes[CharacterCodes["x"] = 120] = "x";
  CharacterCodes[CharacterCodes["y"] = 121] = "y";
  CharacterCodes[CharacterCodes["z"] = 122] = "z";
  CharacterCodes[CharacterCodes["A"] = 65] = "A";
  CharacterCodes[CharacterCodes["B"] = 66] = "B";
  CharacterCodes[CharacterCodes["C"] = 67] = "C";
  CharacterCodes[CharacterCodes["D"] = 68] = "D";
  CharacterCodes[CharacterCodes["E"] = 69] = "E";
  CharacterCodes[CharacterCodes["F"] = 70] = "F";
  CharacterCodes[CharacterCodes["G"] = 71] = "G";
  CharacterCodes[CharacterCodes["H"] = 72] = "H";
  CharacterCodes[CharacterCodes["I"] = 73] = "I";
  CharacterCodes[CharacterCodes["J"] = 74] = "J";
  CharacterCodes[CharacterCodes["K"] = 75] = "K";
  CharacterCodes[CharacterCodes["L"] = 76] = "L";
  CharacterCodes[CharacterCodes["M"] = 77] = "M";
  CharacterCodes[CharacterCodes["N"] = 78] = "N";
  CharacterCodes[CharacterCodes["O"] = 79] = "O";
  CharacterCodes[CharacterCodes["P"] = 80] = "P";
  CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
  CharacterCodes[CharacterCodes["R"] = 82] = "R";
  CharacterCodes[CharacterCodes["S"] = 83] = "S";
  CharacterCodes[CharacterCodes["T"] = 84] = "T";
  CharacterCodes[CharacterCodes["U"] = 85] = "U";
  CharacterCodes[CharacterCodes["V"] = 86] = "V";
  CharacterCodes[CharacterCodes["W"] = 87] = "W";
  CharacterCodes[CharacterCodes["X"] = 88] = "X";
  CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
  CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
  CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
  CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
  CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
  CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
  CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
  CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
  CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
  CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
  CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
  CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
  CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
  CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
  CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
  CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
 })(CharacterCodes || (CharacterCodes = {}));
 new Array(20).fill(0).map((_, index)=>' '.repeat(index));
 let maxCachedValues = 200;
 new Array(maxCachedValues).fill(0).map((_, index)=>'\n' + ' '.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r' + ' '.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r\n' + ' '.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\n' + '\t'.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r' + '\t'.repeat(index)), new Array(maxCachedValues).fill(0).map((_, index)=>'\r\n' + '\t'.repeat(index));
 var ParseOptions;
 (function(ParseOptions) {
  ParseOptions.DEFAULT = {
   allowTrailingComma: false
  };
 })(ParseOptions || (ParseOptions = {}));
 function parser_parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = {
   type: 'array',
   offset: -1,
   length: -1,
   children: [],
   parent: void 0
  };
  function ensurePropertyComplete(endOffset) {
   if ('property' === currentParent.type) {
    currentParent.length = endOffset - currentParent.offset;
    currentParent = currentParent.parent;
   }
  }
  function onValue(valueNode) {
   currentParent.children.push(valueNode);
   return valueNode;
  }
  let visitor = {
   onObjectBegin: (offset)=>{
    currentParent = onValue({
     type: 'object',
     offset,
     length: -1,
     parent: currentParent,
     children: []
    });
   },
   onObjectProperty: (name, offset, length)=>{
    currentParent = onValue({
     type: 'property',
     offset,
     length: -1,
     parent: currentParent,
     children: []
    });
    currentParent.children.push({
     type: 'string',
     value: name,
     offset,
     length,
     parent: currentParent
    });
   },
   onObjectEnd: (offset, length)=>{
    ensurePropertyComplete(offset + length);
    currentParent.length = offset + length - currentParent.offset;
    currentParent = currentParent.parent;
    ensurePropertyComplete(offset + length);
   },
   onArrayBegin: (offset, length)=>{
    currentParent = onValue({
     type: 'array',
     offset,
     length: -1,
     parent: currentParent,
     children: []
    });
   },
   onArrayEnd: (offset, length)=>{
    currentParent.length = offset + length - currentParent.offset;
    currentParent = currentParent.parent;
    ensurePropertyComplete(offset + length);
   },
   onLiteralValue: (value, offset, length)=>{
    onValue({
     type: getNodeType(value),
     offset,
     length,
     parent: currentParent,
     value
    });
    ensurePropertyComplete(offset + length);
   },
   onSeparator: (sep, offset, length)=>{
    if ('property' === currentParent.type) {
     if (':' === sep) currentParent.colonOffset = offset;
     else if (',' === sep) ensurePropertyComplete(offset);
    }
   },
   onError: (error, offset, length)=>{
    errors.push({
     error,
     offset,
     length
    });
   }
  };
  visit(text, visitor, options);
  let result = currentParent.children[0];
  if (result) delete result.parent;
  return result;
 }
 function visit(text, visitor, options = ParseOptions.DEFAULT) {
  let _scanner = scanner_createScanner(text, false);
  let _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
   return visitFunction ? ()=>0 === suppressedCallbacks && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : ()=>true;
  }
  function toOneArgVisit(visitFunction) {
   return visitFunction ? (arg)=>0 === suppressedCallbacks && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : ()=>true;
  }
  function toOneArgVisitWithPath(visitFunction) {
   return visitFunction ? (arg)=>0 === suppressedCallbacks && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), ()=>_jsonPath.slice()) : ()=>true;
  }
  function toBeginVisit(visitFunction) {
   return visitFunction ? ()=>{
    if (suppressedCallbacks > 0) suppressedCallbacks++;
    else {
     let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), ()=>_jsonPath.slice());
     if (false === cbReturn) suppressedCallbacks = 1;
    }
   } : ()=>true;
  }
  function toEndVisit(visitFunction) {
   return visitFunction ? ()=>{
    if (suppressedCallbacks > 0) suppressedCallbacks--;
    if (0 === suppressedCallbacks) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
   } : ()=>true;
  }
  let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  let disallowComments = options && options.disallowComments;
  let allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
   while(true){
    let token = _scanner.scan();
    switch(_scanner.getTokenError()){
     case 4:
      handleError(14);
      break;
     case 5:
      handleError(15);
      break;
     case 3:
      handleError(13);
      break;
     case 1:
      if (!disallowComments) handleError(11);
      break;
     case 2:
      handleError(12);
      break;
     case 6:
      handleError(16);
      break;
    }
    switch(token){
     case 12:
     case 13:
      if (disallowComments) handleError(10);
      else onComment();
      break;
     case 16:
      handleError(1);
      break;
     case 15:
     case 14:
      break;
     default:
      return token;
    }
   }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
   onError(error);
   if (skipUntilAfter.length + skipUntil.length > 0) {
    let token = _scanner.getToken();
    while(17 !== token){
     if (-1 !== skipUntilAfter.indexOf(token)) {
      scanNext();
      break;
     }
     if (-1 !== skipUntil.indexOf(token)) break;
     token = scanNext();
    }
   }
  }
  function parseString(isValue) {
   let value = _scanner.getTokenValue();
   if (isValue) onLiteralValue(value);
   else {
    onObjectProperty(value);
    _jsonPath.push(value);
   }
   scanNext();
   return true;
  }
  function parseLiteral() {
   switch(_scanner.getToken()){
    case 11:
     let tokenValue = _scanner.getTokenValue();
     let value = Number(tokenValue);
     if (isNaN(value)) {
      handleError(2);
      value = 0;
     }
     onLiteralValue(value);
     break;
    case 7:
     onLiteralValue(null);
     break;
    case 8:
     onLiteralValue(true);
     break;
    case 9:
     onLiteralValue(false);
     break;
    default:
     return false;
   }
   scanNext();
   return true;
  }
  function parseProperty() {
   if (10 !== _scanner.getToken()) {
    handleError(3, [], [
     2,
     5
    ]);
    return false;
   }
   parseString(false);
   if (6 === _scanner.getToken()) {
    onSeparator(':');
    scanNext();
    if (!parseValue()) handleError(4, [], [
     2,
     5
    ]);
   } else handleError(5, [], [
    2,
    5
   ]);
   _jsonPath.pop();
   return true;
  }
  function parseObject() {
   onObjectBegin();
   scanNext();
   let needsComma = false;
   while(2 !== _scanner.getToken() && 17 !== _scanner.getToken()){
    if (5 === _scanner.getToken()) {
     if (!needsComma) handleError(4, [], []);
     onSeparator(',');
     scanNext();
     if (2 === _scanner.getToken() && allowTrailingComma) break;
    } else if (needsComma) handleError(6, [], []);
    if (!parseProperty()) handleError(4, [], [
     2,
     5
    ]);
    needsComma = true;
   }
   onObjectEnd();
   if (2 !== _scanner.getToken()) handleError(7, [
    2
   ], []);
   else scanNext();
   return true;
  }
  function parseArray() {
   onArrayBegin();
   scanNext();
   let isFirstElement = true;
   let needsComma = false;
   while(4 !== _scanner.getToken() && 17 !== _scanner.getToken()){
    if (5 === _scanner.getToken()) {
     if (!needsComma) handleError(4, [], []);
     onSeparator(',');
     scanNext();
     if (4 === _scanner.getToken() && allowTrailingComma) break;
    } else if (needsComma) handleError(6, [], []);
    if (isFirstElement) {
     _jsonPath.push(0);
     isFirstElement = false;
    } else _jsonPath[_jsonPath.length - 1]++;
    if (!parseValue()) handleError(4, [], [
     4,
     5
    ]);
    needsComma = true;
   }
   onArrayEnd();
   if (!isFirstElement) _jsonPath.pop();
   if (4 !== _scanner.getToken()) handleError(8, [
    4
   ], []);
   else scanNext();
   return true;
  }
  function parseValue() {
   switch(_scanner.getToken()){
    case 3:
     return parseArray();
    case 1:
     return parseObject();
    case 10:
     return parseString(true);
    default:
     return parseLiteral();
   }
  }
  scanNext();
  if (17 === _scanner.getToken()) {
   if (options.allowEmptyContent) return true;
   handleError(4, [], []);
   return false;
  }
  if (!parseValue()) {
   handleError(4, [], []);
   return false;
  }
  if (17 !== _scanner.getToken()) handleError(9, [], []);
  return true;
 }
 function getNodeType(value) {
  switch(typeof value){
   case 'boolean':
    return 'boolean';
   case 'number':
    return 'number';
   case 'string':
    return 'string';
   case 'object':
    if (!value) return 'null';
    if (Array.isArray(value)) return 'array';
    return 'object';
   default:
    return 'null';
  }
 }
 var ScanError;
 (function(ScanError) {
  ScanError[ScanError["None"] = 0] = "None";
  ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
 })(ScanError || (ScanError = {}));
 var SyntaxKind;
 (function(SyntaxKind) {
  SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
  SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
  SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
  SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
  SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
 })(SyntaxKind || (SyntaxKind = {}));
 let main_parseTree = parser_parseTree;
 var ParseErrorCode;
 (function(ParseErrorCode) {
  ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
 })(ParseErrorCode || (ParseErrorCode = {}));
 let parse_sections = [
  'auths',
  'credHelpers'
 ];
 class parse_MalformedConfig extends Error {
 }
 let known;
 function parse_parseConfig(text) {
  if (known?.text !== text) known = parseText(text);
  return known;
 }
 function parseText(text) {
  let root = '' === text.trim() ? void 0 : treeOf(text);
  let { key: storeKey = 'credsStore', value: { value: store } = {} } = memberNamed(root, 'credsStore') ?? {};
  return {
   text,
   root,
   auths: sectionOf(root, {
    name: 'auths',
    itemType: 'object',
    read: authIn
   }),
   credHelpers: sectionOf(root, {
    name: 'credHelpers',
    itemType: 'string',
    read: ({ value })=>String(value ?? '')
   }),
   store: 'string' == typeof store ? store : '',
   storeKey
  };
 }
 function parse_parseIfSound(text) {
  try {
   return parse_parseConfig(text);
  } catch  {
   return;
  }
 }
 function parse_membersOf(object) {
  return (object?.children ?? []).flatMap(({ offset: start, length, children: [key, value] = [] })=>key && value ? [
    {
     key: String(key.value),
     start,
     keyEnd: start + key.length,
     value,
     end: start + length
    }
   ] : []);
 }
 function treeOf(text) {
  if (text.startsWith('\xef\xbb\xbf')) throw new parse_MalformedConfig('it begins with a byte order mark. Save it as UTF-8 without one');
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) throw new parse_MalformedConfig('it is UTF-16. Save it as UTF-8');
  let errors = [];
  let tree = parsed(text, errors);
  if (void 0 === tree || errors.length > 0) throw new parse_MalformedConfig('it is not valid JSON');
  if ('object' !== tree.type) throw new parse_MalformedConfig('it is not a JSON object');
  return tree;
 }
 function parsed(text, errors) {
  try {
   return main_parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false
   });
  } catch  {
   throw new parse_MalformedConfig('it is nested too deeply');
  }
 }
 function memberNamed(root, name) {
  let [member, ...more] = parse_membersOf(root).filter(({ key })=>key.toLowerCase() === name.toLowerCase());
  if (more.length > 0) throw new parse_MalformedConfig(`it has "${name}" more than once`);
  return member;
 }
 function sectionOf(root, { name, itemType, read }) {
  let member = memberNamed(root, name);
  if (void 0 === member) return {
   name,
   exists: false,
   byHost: new Map()
  };
  let { key, value } = member;
  if ('object' !== value.type && 'null' !== value.type) throw new parse_MalformedConfig(`its "${name}" is not an object`);
  let items = parse_membersOf(value);
  let byHost = new Map(items.map((item)=>[
    item.key,
    read(item.value)
   ]));
  if (byHost.size < items.length) throw new parse_MalformedConfig(`its "${name}" has a key more than once`);
  if (items.some((item)=>item.value.type !== itemType && 'null' !== item.value.type)) throw new parse_MalformedConfig(`its "${name}" is malformed`);
  return {
   name: key,
   exists: true,
   byHost
  };
 }
 function authIn(entry) {
  let auth = parse_membersOf(entry).findLast(({ key })=>'auth' === key)?.value.value;
  return 'string' == typeof auth ? auth : void 0;
 }
 let LARGEST_FILE = 16777216;
 function read_file_readText(file) {
  try {
   return readRegularFile(file);
  } catch (error) {
   if ([
    'ENOENT',
    'ENOTDIR'
   ].includes(system_error_errorCode(error))) return;
   throw read_file_configFailure({
    path: file,
    problem: 'unreadable'
   }, error);
  }
 }
 function jsonIn(text) {
  try {
   return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
  } catch  {
   return;
  }
 }
 function read_file_bytesOf(value) {
  return Buffer.from(JSON.stringify(value));
 }
 function read_file_namesIn(directory) {
  try {
   return (0, external_node_fs_namespaceObject.readdirSync)(directory);
  } catch (error) {
   if ('ENOENT' === system_error_errorCode(error)) return [];
   throw read_file_configFailure({
    path: directory,
    problem: 'unreadable'
   }, error);
  }
 }
 function read_file_configFailure({ path: path1, problem }, cause) {
  if (cause instanceof failure_Failure) return cause;
  let error = system_error_errorCode(cause);
  let known = {
   ENOSPC: 'disk-full',
   EDQUOT: 'disk-full',
   EFBIG: 'disk-full',
   EISDIR: 'is-a-directory'
  };
  let fault = {
   code: 'config',
   path: path1,
   problem: known[error] ?? problem
  };
  return new failure_Failure('' === error ? fault : {
   ...fault,
   error
  }, cause);
 }
 function realPathOf(file) {
  try {
   return (0, external_node_fs_namespaceObject.realpathSync)(file);
  } catch (error) {
   if ('ENOENT' !== system_error_errorCode(error)) throw error;
  }
  let isLink = (0, external_node_fs_namespaceObject.lstatSync)(file, {
   throwIfNoEntry: false
  })?.isSymbolicLink();
  return isLink ? realPathOf((0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(file), (0, external_node_fs_namespaceObject.readlinkSync)(file))) : (0, external_node_path_namespaceObject.resolve)(file);
 }
 function readRegularFile(path1) {
  let refuse = (problem, error)=>new failure_Failure({
    code: 'config',
    path: path1,
    problem,
    ...error && {
     error
    }
   });
  if ((0, external_node_fs_namespaceObject.statSync)(path1).isDirectory()) throw refuse('is-a-directory', 'EISDIR');
  let file = (0, external_node_fs_namespaceObject.openSync)(path1, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
  try {
   let stats = (0, external_node_fs_namespaceObject.fstatSync)(file);
   if (!stats.isFile()) throw refuse('not-a-file');
   if (stats.size > LARGEST_FILE) throw refuse('too-large');
   return (0, external_node_fs_namespaceObject.readFileSync)(file, 'latin1');
  } finally{
   (0, external_node_fs_namespaceObject.closeSync)(file);
  }
 }
 function private_directory_identityOf(directory) {
  let stats = (0, external_node_fs_namespaceObject.lstatSync)(directory, {
   throwIfNoEntry: false,
   bigint: true
  });
  if (void 0 === stats) return;
  let isPrivate = void 0 === process.getuid || Number(stats.uid) === process.getuid() && !(18n & stats.mode);
  if (stats.isDirectory() && isPrivate) return `${stats.dev}:${stats.ino}`;
  throw notOurs(directory);
 }
 function notOurs(directory) {
  return new failure_Failure({
   code: 'config',
   path: directory,
   problem: 'not-ours'
  });
 }
 let promises_namespaceObject = require("node:timers/promises");
 let WAIT_MS = 30_000;
 let ABANDONED_MS = 10_000;
 let UNWRITTEN_MS = 1_000;
 let VALID_MS = 5_000;
 async function whileLocked({ path: path1, signal }, action) {
  let sighting = {
   text: '',
   since: 0
  };
  let start = monotonicTime();
  let held;
  for(;;){
   if (signal.aborted) throw held ?? signal.reason;
   try {
    if (attempt({
     path: path1,
     sighting
    }, action)) return;
   } catch (error) {
    if (!isHeld(error)) throw error;
    held = error;
   }
   if (monotonicTime() - start > WAIT_MS) throw held ?? new failure_Failure({
    code: 'config',
    path: path1,
    problem: 'lock-timeout'
   });
   await (0, promises_namespaceObject.setTimeout)(5 + 40 * Math.random());
  }
 }
 function attempt({ path: path1, sighting }, action) {
  makeDirectories((0, external_node_path_namespaceObject.dirname)(path1));
  let start = monotonicTime();
  let text = newText();
  if (!create(path1, text)) {
   let other = read(path1);
   if (void 0 !== other && isAbandoned(other, sighting)) putAside(path1, other);
   return false;
  }
  let isOurs = ()=>{
   if (read(path1) !== text) return false;
   if (monotonicTime() - start < VALID_MS) return true;
   text = newText();
   start = monotonicTime();
   (0, external_node_fs_namespaceObject.writeFileSync)(path1, text);
   return read(path1) === text;
  };
  try {
   return action(isOurs);
  } finally{
   if (read(path1) === text) held_files_remove(path1);
  }
 }
 function newText() {
  return JSON.stringify({
   place: PLACE,
   pid: process.pid,
   id: Math.random()
  });
 }
 function makeDirectories(directory) {
  try {
   (0, external_node_fs_namespaceObject.mkdirSync)(directory, 0o700);
  } catch (error) {
   if ('EEXIST' === system_error_errorCode(error)) return;
   if ('ENOENT' !== system_error_errorCode(error) || (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.dirname)(directory))) throw error;
   makeDirectories((0, external_node_path_namespaceObject.dirname)(directory));
   makeDirectories(directory);
  }
 }
 function putAside(path1, other) {
  let aside = `${path1}.stale`;
  try {
   held_files_remove(aside);
   if (read(path1) !== other) return;
   rename(path1, aside);
   if (read(aside) !== other) (0, external_node_fs_namespaceObject.linkSync)(aside, path1);
   held_files_remove(aside);
  } catch (error) {
   if ('ENOENT' !== system_error_errorCode(error) && 'EEXIST' !== system_error_errorCode(error)) throw error;
  }
 }
 function isAbandoned(text, sighting) {
  if (isOfDeadProcess(text)) return true;
  let now = monotonicTime();
  if (sighting.since > 0 && sighting.text === text) return now - sighting.since > ('' === text ? UNWRITTEN_MS : ABANDONED_MS);
  Object.assign(sighting, {
   text,
   since: now
  });
  return false;
 }
 function isOfDeadProcess(text) {
  let [, place, pid] = /^\{"place":("[^"]*"),"pid":(\d+),/.exec(text) ?? [];
  if (place !== JSON.stringify(PLACE)) return false;
  try {
   process.kill(Number(pid), 0);
   return false;
  } catch (error) {
   return 'ESRCH' === system_error_errorCode(error);
  }
 }
 let PLACE = placeOfProcess();
 function placeOfProcess() {
  if ('linux' !== process.platform) return (0, external_node_os_namespaceObject.hostname)();
  try {
   let boot = (0, external_node_fs_namespaceObject.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
   return `${boot} ${(0, external_node_fs_namespaceObject.readlinkSync)('/proc/self/ns/pid')}`;
  } catch  {
   return String(Math.random());
  }
 }
 function create(path1, text) {
  try {
   (0, external_node_fs_namespaceObject.writeFileSync)(path1, text, {
    flag: 'wx',
    mode: 0o644
   });
   return true;
  } catch (error) {
   if ([
    'EEXIST',
    'ENOENT'
   ].includes(system_error_errorCode(error)) || isHeld(error)) return false;
   if ([
    'ENOSPC',
    'EDQUOT',
    'EFBIG'
   ].includes(system_error_errorCode(error))) held_files_remove(path1);
   throw error;
  }
 }
 function read(path1) {
  let stats = (0, external_node_fs_namespaceObject.lstatSync)(path1, {
   throwIfNoEntry: false
  });
  if (void 0 === stats) return;
  try {
   return stats.isFile() ? readRegularFile(path1) : '';
  } catch (error) {
   if ('ENOENT' === system_error_errorCode(error) || isHeld(error)) return;
   throw error;
  }
 }
 async function updateConfig(update) {
  try {
   let path1 = realPathOf(update.file);
   let change = remembering(update.change);
   change(read_file_readText(path1));
   let lock = {
    path: lockOf(path1),
    signal: update.signal
   };
   await whileLocked(lock, (isOurs)=>changeOnce(path1, {
     ...update,
     change,
     isOurs
    }));
  } catch (error) {
   if ('' === system_error_errorCode(error)) throw error;
   throw read_file_configFailure({
    path: update.file,
    problem: 'unwritable'
   }, error);
  }
 }
 function hasLeftovers(file) {
  let path1 = realPathOf(file);
  return temporariesOf(path1).length > 0 || (0, external_node_fs_namespaceObject.existsSync)(lockOf(path1));
 }
 function lockOf(path1) {
  return `${path1}.ecr-login.lock`;
 }
 function temporariesOf(path1) {
  try {
   let isTemporary = (name)=>name.startsWith(`${(0, external_node_path_namespaceObject.basename)(path1)}.ecr-login.`) && name.endsWith('.tmp');
   return (0, external_node_fs_namespaceObject.readdirSync)((0, external_node_path_namespaceObject.dirname)(path1)).filter(isTemporary).map((name)=>(0, external_node_path_namespaceObject.join)((0, external_node_path_namespaceObject.dirname)(path1), name));
  } catch  {
   return [];
  }
 }
 function remembering(change) {
  let last;
  return (text)=>{
   if (void 0 === last || last.text !== text) last = {
    text,
    changed: change(text)
   };
   return last.changed;
  };
 }
 function changeOnce(path1, { change, beforeWrite, isOurs }) {
  for (let left of temporariesOf(path1))held_files_remove(left);
  let old = read_file_readText(path1);
  let text = change(old);
  let mayChange = ()=>{
   if (!isOurs() || read_file_readText(path1) !== old) return false;
   beforeWrite?.();
   return true;
  };
  try {
   if (void 0 !== text && text !== old) return write_file_replaceFile(path1, {
    content: Buffer.from(text, 'latin1'),
    mayReplace: mayChange,
    isDurable: true
   });
   if (!mayChange()) return false;
   if (void 0 === text) held_files_remove(path1);
   return true;
  } catch (error) {
   if ('ENOENT' === system_error_errorCode(error)) return false;
   throw error;
  }
 }
 function write_file_replaceFile(path1, { content, mayReplace, mode, isDurable }) {
  let temporary = `${path1}.ecr-login.${Math.random()}.tmp`;
  try {
   let file = (0, external_node_fs_namespaceObject.openSync)(temporary, 'wx', 0o600);
   try {
    let old = void 0 === mode ? (0, external_node_fs_namespaceObject.statSync)(path1, {
     throwIfNoEntry: false
    }) : void 0;
    setOwnerAndMode(file, old ?? {
     mode: mode ?? 0o600
    });
    (0, external_node_fs_namespaceObject.writeFileSync)(file, content);
    if (isDurable) (0, external_node_fs_namespaceObject.fsyncSync)(file);
   } finally{
    (0, external_node_fs_namespaceObject.closeSync)(file);
   }
   if (mayReplace?.() === false) return false;
   rename(temporary, path1);
   return true;
  } finally{
   held_files_remove(temporary);
  }
 }
 function setOwnerAndMode(file, { uid, gid, mode }) {
  try {
   if (void 0 !== uid && void 0 !== gid) (0, external_node_fs_namespaceObject.fchownSync)(file, uid, gid);
  } catch  {}
  (0, external_node_fs_namespaceObject.fchmodSync)(file, 0o777 & mode);
 }
 let audience = 'sts.amazonaws.com';
 let partitions = [
  {
   id: 'aws',
   families: 'us|eu|ap|sa|ca|me|af|il|mx',
   regions: [
    'af-south-1',
    'ap-east-1',
    'ap-east-2',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-south-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-6',
    'ap-southeast-7',
    'ca-central-1',
    'ca-west-1',
    'eu-central-1',
    'eu-central-2',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'mx-central-1',
    'sa-east-1',
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2'
   ],
   suffix: 'amazonaws.com',
   dualStackSuffix: 'on.aws',
   fipsRegions: [
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2'
   ],
   audience
  },
  {
   id: 'aws-cn',
   families: 'cn',
   regions: [
    'cn-north-1',
    'cn-northwest-1'
   ],
   suffix: 'amazonaws.com.cn',
   dualStackSuffix: 'on.amazonwebservices.com.cn',
   fipsRegions: [],
   audience: 'sts.amazonaws.com.cn'
  },
  {
   id: 'aws-us-gov',
   families: 'us-gov',
   regions: [
    'us-gov-east-1',
    'us-gov-west-1'
   ],
   suffix: 'amazonaws.com',
   dualStackSuffix: 'on.aws',
   fipsRegions: [
    'us-gov-east-1',
    'us-gov-west-1'
   ],
   audience
  },
  isolated('aws-eusc', 'eusc-de', 'amazonaws.eu', [
   'eusc-de-east-1'
  ]),
  isolated('aws-iso', 'us-iso', 'c2s.ic.gov', [
   'us-iso-east-1',
   'us-iso-west-1'
  ]),
  isolated('aws-iso-b', 'us-isob', 'sc2s.sgov.gov', [
   'us-isob-east-1',
   'us-isob-west-1'
  ]),
  isolated('aws-iso-e', 'eu-isoe', 'cloud.adc-e.uk', [
   'eu-isoe-west-1'
  ]),
  isolated('aws-iso-f', 'us-isof', 'csp.hci.ic.gov', [
   'us-isof-east-1',
   'us-isof-south-1'
  ])
 ];
 function isolated(id, families, suffix, regions) {
  return {
   id,
   families,
   regions,
   suffix,
   fipsRegions: [],
   audience
  };
 }
 let directions = '(?:north|south|central|(?:north|south)?(?:east|west))';
 function partitionOf(region) {
  return partitions.find(({ families })=>regionPattern(families).test(region));
 }
 function regionPattern(families) {
  return new RegExp(`^(?:${families})-${directions}-[1-9][0-9]?$`);
 }
 function registryHost({ account, region, fips, dualStack }) {
  let partition = partitionOf(region);
  let suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
  if (!partition || !suffix || fips && !partition.fipsRegions.includes(region)) throw new RangeError(`no such registry host in region ${region}`);
  return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`;
 }
 function parseRegistryHost(host) {
  let match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host);
  if (!match) return;
  let [, account = '', separator, fips, region = ''] = match;
  let registry = {
   account,
   region,
   fips: void 0 !== fips,
   dualStack: '-' === separator
  };
  try {
   return registryHost(registry) === host ? registry : void 0;
  } catch  {
   return;
  }
 }
 let publicRegistry = {
  host: 'public.ecr.aws',
  dualStackHost: 'ecr-public.aws.com',
  region: 'us-east-1'
 };
 function registry_host_isEcrHost(host) {
  return void 0 !== parseRegistryHost(host) || host === publicRegistry.host || host === publicRegistry.dualStackHost;
 }
 function isJobsOwn({ isolated, madeDirectory }) {
  return isolated && madeDirectory;
 }
 function isUndo(value) {
  if (!isRecord(value)) return false;
  let { file, kind, entries, before, added, isolated, madeDirectory, formerDockerConfig } = value;
  return ('login' === kind || 'helper' === kind) && isText(file) && (0, external_node_path_namespaceObject.isAbsolute)(file) && Array.isArray(entries) && entries.every(isEntry) && [
   'missing',
   'blank',
   'object'
  ].includes(String(before)) && Array.isArray(added) && added.every((name)=>isText(name) && /^(?:auths|credhelpers)$/i.test(name)) && 'boolean' == typeof isolated && 'boolean' == typeof madeDirectory && (null === formerDockerConfig || isText(formerDockerConfig) && !/[\r\n]/.test(formerDockerConfig));
 }
 function isEntry(value) {
  let { host, hash, former = null } = isRecord(value) ? value : {};
  let isHelper = null === former || isText(former) && /^[\w.-]{0,100}$/.test(former);
  return isText(host) && registry_host_isEcrHost(host) && isText(hash) && /^[0-9a-f]{8}$/.test(hash) && isHelper;
 }
 let isText = (value)=>'string' == typeof value;
 function isRecord(value) {
  return 'object' == typeof value && null !== value && !Array.isArray(value);
 }
 function isRecordId(id) {
  return 'string' == typeof id && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
 }
 function readRecord(use) {
  if (void 0 === private_directory_identityOf(directoryOf(use.runnerTemp))) return;
  let text = read_file_readText(fileOf(use));
  if (void 0 === text) return;
  let undo = jsonIn(text);
  if (!isUndo(undo)) throw new Error(`The record ${fileOf(use)} is damaged`);
  return undo;
 }
 function removeRecord({ runnerTemp, id }) {
  let directory = directoryOf(runnerTemp);
  if (void 0 === private_directory_identityOf(directory)) return;
  for (let name of read_file_namesIn(directory))if (name.startsWith(`${id}.json`)) held_files_remove((0, external_node_path_namespaceObject.join)(directory, name));
  removeIfEmpty(directory);
 }
 function directoryOf(runnerTemp) {
  return (0, external_node_path_namespaceObject.resolve)(runnerTemp, 'ecr-login-undo');
 }
 function fileOf({ runnerTemp, id }) {
  return (0, external_node_path_namespaceObject.join)(directoryOf(runnerTemp), `${id}.json`);
 }
 function exportDockerConfig(directory, env) {
  (0, external_node_fs_namespaceObject.appendFileSync)(env['GITHUB_ENV'] ?? '', `DOCKER_CONFIG=${directory}${external_node_os_namespaceObject.EOL}`);
 }
 function loadUndo() {
  try {
   let { record } = JSON.parse(getState('undo'));
   return isRecordId(record) ? record : void 0;
  } catch  {
   return;
  }
 }
 let escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g;
 let invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
 function safe_text_neutralise(text, limit = 1000) {
  let line = visible(text).replace(/##(?=\[)/g, '# #').replace(/^:+/, (colons)=>[
    ...colons
   ].join(' '));
  let characters = [
   ...line
  ];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}\u{2026}` : line;
 }
 function visible(text) {
  let spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ');
  return spaced.replace(invisible, '').replace(/ +/g, ' ').trim();
 }
 let say = (text)=>info(safe_text_neutralise(text));
 let warn = (text)=>warning(safe_text_neutralise(text));
 function sayAtOnce(text) {
  try {
   (0, external_node_fs_namespaceObject.writeSync)(1, safe_text_neutralise(text) + external_node_os_namespaceObject.EOL);
  } catch  {
   say(text);
  }
 }
 let config_problem_isolated = 'or use docker-config: isolated';
 let configProblems = {
  'not-an-object': {
   title: 'Docker config is damaged',
   why: 'Docker cannot read it either, and would overwrite it. The action left it as it is.',
   remedy: 'Repair it, or delete it if you need nothing in it.'
  },
  'not-plans': {
   title: 'Helper plans are damaged',
   why: 'It is not what the login step wrote: another step or program has changed it since.',
   remedy: 'Remove its directory, and run the login step again. Find out which step of the job changed it.'
  },
  unreadable: {
   title: 'Docker config not readable',
   why: 'This user may not read it.',
   remedy: `Check its owner and mode (an earlier step may have run docker with sudo), ${config_problem_isolated}.`
  },
  'not-a-file': {
   title: 'Docker config is not a file',
   why: 'It is a pipe, a socket or a device, where only a regular file is safe to read.',
   remedy: 'Find out what made it, and remove it.'
  },
  'too-large': {
   title: 'Docker config is too large',
   why: 'It has more than 16 MB, which no Docker config needs.',
   remedy: 'Find out what filled it, and remove that.'
  },
  unwritable: {
   title: 'Docker config not writable',
   why: 'This user may not write it, another program keeps it open, or the file system is read-only. It is as it was.',
   remedy: `Check owner and mode of the file and of its directory, set DOCKER_CONFIG to another directory, ${config_problem_isolated}.`
  },
  'disk-full': {
   title: 'Disk full',
   why: 'The disk, the quota or the file size limit has no room for the Docker config. It is as it was.',
   remedy: 'Make room on the disk of the Docker config and of RUNNER_TEMP.'
  },
  'is-a-directory': {
   title: 'Docker config is a directory',
   why: 'A directory is where the file belongs. A bind mount of a file that did not exist makes one.',
   remedy: 'Remove that directory, or set DOCKER_CONFIG to the directory that holds config.json.'
  },
  'no-home': {
   title: 'No home directory',
   why: 'The place of the Docker config is unknown: neither DOCKER_CONFIG nor HOME (on Windows USERPROFILE) is set, and the system knows no home of this user.',
   remedy: `Set DOCKER_CONFIG for the job, ${config_problem_isolated}.`
  },
  'not-ours': {
   title: 'Private directory is not safe',
   why: 'It is a link, belongs to another user, can be written by other users, or was replaced during the step. Its maker could read the login.',
   remedy: 'Remove it, and find out which earlier step of the job made it.'
  },
  'no-runner-temp': {
   title: 'No RUNNER_TEMP',
   why: 'The action keeps private files of the job in RUNNER_TEMP, which is not set or cannot be written.',
   remedy: 'Set RUNNER_TEMP to a directory of this job. Runners set it themselves.'
  },
  'path-too-long': {
   title: 'RUNNER_TEMP is too long',
   why: "Windows runs no script whose path has 260 characters or more, and the credential helper is one.",
   remedy: 'Give the runner a work folder with a shorter path, or use another login-with.'
  },
  'lock-timeout': {
   title: 'Docker config is locked',
   why: 'Other processes kept its lock for 30 seconds.',
   remedy: `Look for a hanging job on this machine that uses the same Docker config, ${config_problem_isolated}.`
  }
 };
 function helperDirectory(runnerTemp) {
  return (0, external_node_path_namespaceObject.resolve)(runnerTemp, 'ecr-login-helper');
 }
 async function removeHelper(use, signal) {
  let directory = helperDirectory(use.runnerTemp);
  if (void 0 === private_directory_identityOf(directory)) return;
  let change = (text)=>(toPlans(text) ?? []).filter(({ id })=>id !== use.id);
  await changePlans(directory, {
   signal,
   change
  });
  if (void 0 === read_file_readText(plansFile(directory))) held_files_remove(directory);
 }
 function changePlans(directory, { signal, change }) {
  let file = plansFile(directory);
  assertNoLink(file);
  let changed = (text)=>{
   let plans = change(text);
   return 0 === plans.length ? void 0 : read_file_bytesOf(plans).toString('latin1');
  };
  return updateConfig({
   file,
   signal,
   change: changed
  });
 }
 function assertNoLink(file) {
  if ((0, external_node_fs_namespaceObject.lstatSync)(file, {
   throwIfNoEntry: false
  })?.isSymbolicLink()) throw notOurs(file);
 }
 function plansFile(directory) {
  return (0, external_node_path_namespaceObject.join)(directory, 'plans.json');
 }
 function toPlans(text = '[]') {
  let plans = jsonIn(text);
  return Array.isArray(plans) && plans.every(isPlan) ? plans : void 0;
 }
 function isPlan(value) {
  if (!isRecord(value)) return false;
  let { id, hosts, who, where, how, env, account } = value;
  let isServed = Array.isArray(hosts) && hosts.every((host)=>'string' == typeof host && registry_host_isEcrHost(host));
  let isPlain = 'string' == typeof id && 'string' == typeof account;
  return isServed && isPlain && isRecord(who) && isRecord(who['base']) && isRecord(where) && isRecord(how) && isRecord(env);
 }
 function change_text_changeText({ text, root }, changes) {
  if (root) return text.slice(0, root.offset) + objectText({
   text,
   node: root
  }, changes) + text.slice(endOf(root));
  return isNothing(changes) ? text : JSON.stringify(plain(changes), null, '\t');
 }
 function objectText({ text, node }, changes) {
  let members = parse_membersOf(node);
  let keys = new Set(members.map(({ key })=>key));
  let isKept = ({ key })=>!changes.has(key) || void 0 !== changes.get(key);
  let added = [
   ...changes
  ].filter(([key, value])=>!keys.has(key) && !isNothing(value));
  let [first, last] = [
   members[0],
   members.findLast(isKept)
  ];
  if (!first && 0 === added.length) return text.slice(node.offset, endOf(node));
  let kept = members.map((member, index)=>{
   let separator = text.slice(members[index - 1]?.end ?? member.start, member.start);
   return isKept(member) ? [
    separator,
    memberText(text, {
     ...member,
     change: changes.get(member.key)
    })
   ] : [];
  });
  let separator = `,${last ? spaceBefore(text, last.start) : ''}`;
  let colon = last ? text.slice(last.keyEnd, last.value.offset) : ':';
  let more = added.map(([key, value])=>[
    separator,
    JSON.stringify(key) + colon + JSON.stringify(plain(value))
   ]);
  let [, ...inside] = [
   ...kept,
   ...more
  ].flat();
  if (!first || !last) return `{${inside.join('')}}`;
  return text.slice(node.offset, first.start) + inside.join('') + text.slice(members.at(-1)?.end, endOf(node));
 }
 function memberText(text, { start, value: node, end, change }) {
  if (void 0 === change) return text.slice(start, end);
  return text.slice(start, node.offset) + (change instanceof Map ? objectText({
   text,
   node
  }, change) : JSON.stringify(change));
 }
 function isNothing(change) {
  return void 0 === change || change instanceof Map && [
   ...change.values()
  ].every(isNothing);
 }
 function plain(change) {
  if (!(change instanceof Map)) return change;
  return Object.fromEntries([
   ...change
  ].filter(([, value])=>!isNothing(value)).map(([key, value])=>[
    key,
    plain(value)
   ]));
 }
 function spaceBefore(text, offset) {
  let start = offset;
  while(/\s/.test(text.charAt(start - 1)))start--;
  return text.slice(start, offset);
 }
 let endOf = ({ offset, length })=>offset + length;
 function isolatedPath(runnerTemp) {
  return (0, external_node_path_namespaceObject.resolve)(runnerTemp, 'ecr-login-docker-config');
 }
 function removeIsolated(directory, runnerTemp) {
  if ('' === runnerTemp || directory !== isolatedPath(runnerTemp)) throw notOurs(directory);
  if (void 0 !== private_directory_identityOf(directory)) held_files_remove(directory);
 }
 function sweepScratch(use) {
  let directories = read_file_namesIn(use.runnerTemp).map((name)=>(0, external_node_path_namespaceObject.join)(use.runnerTemp, name));
  for (let directory of directories)if (directory.startsWith(prefixOf(use)) && private_directory_identityOf(directory)) held_files_remove(directory);
 }
 function prefixOf({ runnerTemp, id }) {
  return (0, external_node_path_namespaceObject.join)(runnerTemp, `ecr-login-${id}-`);
 }
 function withoutEntries(config, undo) {
  let { auths, credHelpers, root } = config;
  let ours = new Set(hostsLeft(config, undo));
  let isHelper = 'helper' === undo.kind;
  let changes = {
   auths: new Map(),
   credHelpers: new Map()
  };
  for (let { host, former } of undo.entries){
   let isOurs = ours.has(host);
   if (isOurs) changes[isHelper ? 'credHelpers' : 'auths'].set(host, void 0);
   let isFree = (isOurs || void 0 === auths.byHost.get(host)) && !credHelpers.byHost.get(host);
   if (void 0 !== former && (isHelper ? isOurs : isFree)) changes.credHelpers.set(host, former ?? void 0);
  }
  let emptied = parse_sections.filter((section)=>{
   let { name, exists, byHost } = config[section];
   let hosts = [
    ...byHost.keys(),
    ...changes[section].keys()
   ];
   return exists && undo.added.includes(name) && hosts.every((host)=>isRemoved(changes[section], host));
  });
  let names = emptied.map((section)=>config[section].name);
  let isBare = void 0 !== root && parse_membersOf(root).every(({ key })=>names.includes(key));
  if (isBare && ours.size > 0 && 'object' !== undo.before) return 'missing' === undo.before ? void 0 : '';
  return withSections(config, {
   ...changes,
   ...Object.fromEntries(emptied.map((section)=>[
     section,
     void 0
    ]))
  });
 }
 function hostsLeft({ auths, credHelpers }, { kind, entries }) {
  let { byHost } = 'helper' === kind ? credHelpers : auths;
  let isOurs = (value, hash)=>void 0 !== value && hashOf(value) === hash;
  return entries.filter(({ host, hash })=>isOurs(byHost.get(host), hash)).map(({ host })=>host);
 }
 function withSections(config, changes) {
  return change_text_changeText(config, new Map(parse_sections.map((section)=>[
    config[section].name,
    changes[section]
   ])));
 }
 function isRemoved(changes, key) {
  return changes.has(key) && void 0 === changes.get(key);
 }
 function hashOf(value) {
  let hash = 0x811c9dc5;
  for(let index = 0; index < value.length; index++)hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
 }
 let looks = 3;
 let lookAgainAfter = 250;
 async function undoUse(use, removal) {
  try {
   let undo = readRecord(use);
   if (void 0 === undo) return;
   let loggedOut = await removeEntries(undo, {
    use,
    ...removal
   });
   if ('helper' === undo.kind) await removeHelper(use, removal.signal);
   sweepScratch(use);
   if (0 === loggedOut.remains.length) removeRecord(use);
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
 async function removeEntries(undo, { use, ...removal }) {
  let { file, entries } = undo;
  let ours = loginsIn(undo);
  try {
   if (isJobsOwn(undo)) removeIsolated((0, external_node_path_namespaceObject.dirname)(file), use.runnerTemp);
   else await takeOut(undo, removal);
   let left = loginsIn(undo);
   return {
    gone: ours.filter((host)=>!left.includes(host)),
    remains: left.map((host)=>`Another program keeps writing the login to ${host} back into ${file}. Run docker logout ${host}.`)
   };
  } catch (error) {
   if (error instanceof parse_MalformedConfig && 0 === entries.length) return {
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
 async function takeOut(undo, { signal, mayOverlap }) {
  let { file, isolated, madeDirectory } = undo;
  let change = remembering((text)=>void 0 === text ? void 0 : withoutEntries(parse_parseConfig(text), undo));
  for(let look = 0; look < looks; look++){
   let text = read_file_readText(file);
   if (change(text) === text && !hasLeftovers(file)) return;
   await updateConfig({
    file,
    signal,
    change
   });
   if (madeDirectory && void 0 !== text && !(0, external_node_fs_namespaceObject.existsSync)(file)) removeIfEmpty((0, external_node_path_namespaceObject.dirname)(file));
   if (isolated || !mayOverlap) return;
   await new Promise((resolve)=>setTimeout(resolve, lookAgainAfter));
  }
 }
 function loginsIn(undo) {
  try {
   let config = parse_parseIfSound(read_file_readText(undo.file) ?? '');
   return void 0 === config ? [] : hostsLeft(config, undo);
  } catch  {
   return [];
  }
 }
 function remainsIn(undo) {
  let { file, entries } = undo;
  let hosts = entries.map(({ host })=>host);
  let named = hosts.length > 3 ? [
   ...hosts.slice(0, 3),
   `${hosts.length - 3} more`
  ] : hosts;
  let what = 0 === hosts.length ? 'What this step made' : `The login to ${named.join(', ')}`;
  return `${what} may still be in ${isJobsOwn(undo) ? (0, external_node_path_namespaceObject.dirname)(file) : file}`;
 }
 function reasonOf(error) {
  if (error instanceof parse_MalformedConfig) return `The file was left as it is, because ${error.message}.`;
  if (!(error instanceof failure_Failure)) return error instanceof Error ? `${error.message}.` : `${String(error)}.`;
  if ('config' !== error.fault.code) return 'There was no time left.';
  let { problem, error: code } = error.fault;
  return `${configProblems[problem].why}${void 0 === code ? '' : ` Reason: ${code}.`}`;
 }
 function startDeadline(seconds) {
  let controller = new AbortController();
  let stop = (failure)=>controller.abort(failure);
  let timer = setTimeout(()=>stop(new failure_Failure({
    code: 'deadline',
    seconds,
    during: ''
   })), 1000 * seconds);
  return {
   signal: controller.signal,
   seconds,
   endsAt: Date.now() + 1000 * seconds,
   cancel: ()=>stop(new failure_Failure({
     code: 'cancelled'
    })),
   clear: ()=>clearTimeout(timer)
  };
 }
 let limit = 15;
 async function undoUses(ids, { env, mayOverlap, say }) {
  let deadline = startDeadline(limit);
  let removal = {
   signal: deadline.signal,
   mayOverlap
  };
  let remains = [];
  let dockerConfig = env['DOCKER_CONFIG'] ?? '';
  let isGivenBack = false;
  for (let id of ids){
   let loggedOut = await undoUse({
    runnerTemp: env['RUNNER_TEMP'] ?? '',
    id
   }, removal);
   for (let host of loggedOut?.gone ?? [])say(`Logged out of ${host}`);
   remains.push(...(loggedOut?.remains ?? []).map((text)=>safe_text_neutralise(text)));
   let former = loggedOut?.undo && valueToGiveBack(loggedOut.undo, dockerConfig);
   if (void 0 !== former) {
    dockerConfig = former;
    isGivenBack = true;
   }
  }
  deadline.clear();
  if (isGivenBack) exportDockerConfig(dockerConfig, env);
  return remains;
 }
 function valueToGiveBack({ file, formerDockerConfig: former }, now) {
  return null !== former && (now === external_node_path_namespaceObject.dirname(file) || now === former) ? former : void 0;
 }
 let id = loadUndo();
 if (id) logOut(id);
 async function logOut(id) {
  let { env } = process;
  let mayOverlap = 'github-hosted' !== env['RUNNER_ENVIRONMENT'];
  let undone = undoUses([
   id
  ], {
   env,
   mayOverlap,
   say: sayAtOnce
  });
  let remains = await undone.catch((error)=>[
    `The logout failed: ${String(error)}`
   ]);
  for (let text of remains)warn(text);
 }
 module.exports = __webpack_exports__;
})();
