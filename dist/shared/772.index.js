"use strict";
exports.id = 772;
exports.ids = [
 772
];
exports.modules = {
 6772: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>JsonCodec2
  });
  var ConfigurableSerdeContext = __webpack_require__(6881);
  var determineTimestampFormat = __webpack_require__(3888);
  var NormalizedSchema = __webpack_require__(5125);
  var fromBase64 = __webpack_require__(9700);
  var lazy_json = __webpack_require__(1899);
  var date_utils = __webpack_require__(5393);
  var NumericValue = __webpack_require__(7004);
  var UnionSerde = __webpack_require__(3112);
  var detectBufferParsing = __webpack_require__(7354);
  var jsonReviver = __webpack_require__(3390);
  var needsReviver = __webpack_require__(1151);
  var parseJsonBody = __webpack_require__(2824);
  var writeKey = __webpack_require__(5710);
  class JsonShapeDeserializer2 extends ConfigurableSerdeContext.B {
   settings;
   constructor(settings){
    super();
    this.settings = settings;
   }
   async read(schema, data) {
    let reviver = (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
    let parsed;
    if ("string" == typeof data) {
     if (0 === data.length) return {};
     parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && (0, detectBufferParsing.S)()) {
     if (0 === data.byteLength) return {};
     let buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
     parsed = JSON.parse(buf, reviver);
    } else parsed = await (0, parseJsonBody.Y2)(data, this.serdeContext, schema);
    return this._read(schema, parsed);
   }
   readObject(schema, data) {
    return this._read(schema, data);
   }
   _read(schema, value) {
    let isObject = null !== value && "object" == typeof value;
    let ns = NormalizedSchema.l1.of(schema);
    if (isObject) {
     if (ns.isStructSchema()) return this._readStruct(ns, value);
     if (Array.isArray(value) && ns.isListSchema()) {
      let listMember = ns.getValueSchema();
      if (this.needsTransform(listMember)) for(let i = 0; i < value.length; ++i)value[i] = this._read(listMember, value[i]);
      return value;
     }
     if (ns.isMapSchema()) {
      let mapMember = ns.getValueSchema();
      let map = value;
      if (this.needsTransform(mapMember)) for(let k in map){
       if ("__proto__" === k) (0, writeKey.T)(map);
       map[k] = this._read(mapMember, map[k]);
      }
      return map;
     }
    }
    if (ns.isBlobSchema() && "string" == typeof value) return (0, fromBase64.E)(value);
    let mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && "string" == typeof value && mediaType) {
     let isJson = "application/json" === mediaType || mediaType.endsWith("+json");
     if (isJson) return lazy_json.A.from(value);
     return value;
    }
    if (ns.isTimestampSchema() && null != value) {
     let format = (0, determineTimestampFormat.V)(ns, this.settings);
     switch(format){
      case 5:
       return (0, date_utils.t_)(value);
      case 6:
       return (0, date_utils.xE)(value);
      case 7:
       return (0, date_utils.l3)(value);
      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", value);
       return new Date(value);
     }
    }
    if (ns.isBigIntegerSchema() && ("number" == typeof value || "string" == typeof value)) return BigInt(value);
    if (ns.isBigDecimalSchema() && void 0 != value) {
     if (value instanceof NumericValue.D) return value;
     let untyped = value;
     if ("bigDecimal" === untyped.type && "string" in untyped) return new NumericValue.D(untyped.string, untyped.type);
     return new NumericValue.D(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && "string" == typeof value) {
     switch(value){
      case "Infinity":
       return 1 / 0;
      case "-Infinity":
       return -1 / 0;
      case "NaN":
       return NaN;
     }
     return value;
    }
    if (ns.isDocumentSchema()) {
     if (isObject) if (Array.isArray(value)) for(let i = 0; i < value.length; ++i){
      let v = value[i];
      if (!(v instanceof NumericValue.D)) value[i] = this._read(ns, v);
     }
     else {
      let doc = value;
      for(let k in doc){
       if ("__proto__" === k) (0, writeKey.T)(doc);
       let v = doc[k];
       if (!(v instanceof NumericValue.D)) doc[k] = this._read(ns, v);
      }
     }
    }
    return value;
   }
   _readStruct(ns, record) {
    let union = ns.isUnionSchema();
    let out = {};
    let nameMap;
    let hasType = "string" == typeof record.__type;
    let { jsonName } = this.settings;
    if (jsonName && hasType) nameMap = {};
    let unionSerde;
    if (union) unionSerde = new UnionSerde.F(record, out);
    for (let [memberName, memberSchema] of ns.structIterator()){
     let fromKey = memberName;
     if (jsonName) {
      fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
      if (hasType) nameMap[fromKey] = memberName;
     }
     if (union) unionSerde.mark(fromKey);
     if (null != record[fromKey]) out[memberName] = this._read(memberSchema, record[fromKey]);
    }
    if (union) unionSerde.writeUnknown();
    else if (hasType) for(let k in record){
     let v = record[k];
     let t = jsonName ? nameMap[k] ?? k : k;
     if (!(t in out)) out[t] = v;
    }
    return out;
   }
   needsTransform(ns) {
    if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
    if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
    if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
    return false;
   }
  }
  var serde = __webpack_require__(7297);
  var toBase64 = __webpack_require__(7305);
  var toUtf8 = __webpack_require__(9809);
  class JsonBytesStringAdapter extends Uint8Array {
   string = null;
   static allocUnsafe(bytes) {
    if ("function" == typeof Buffer) {
     let buffer = Buffer.allocUnsafe(bytes);
     return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new JsonBytesStringAdapter(bytes);
   }
   toString() {
    return this.s();
   }
   valueOf() {
    return this.s();
   }
   includes(searchString, position) {
    if ("string" == typeof searchString) return this.s().includes(searchString, position);
    return Uint8Array.prototype.includes.call(this, searchString, position);
   }
   indexOf(searchString, position) {
    if ("string" == typeof searchString) return this.s().indexOf(searchString, position);
    return Uint8Array.prototype.indexOf.call(this, searchString, position);
   }
   lastIndexOf(searchString, position) {
    if ("string" == typeof searchString) return this.s().lastIndexOf(searchString, position);
    let fn = Uint8Array.prototype.lastIndexOf;
    if (void 0 !== position) return fn.call(this, searchString, position);
    return fn.call(this, searchString);
   }
   startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
   }
   endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
   }
   match(regexp) {
    return this.s().match(regexp);
   }
   replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
   }
   search(regexp) {
    return this.s().search(regexp);
   }
   split(separator, limit) {
    return this.s().split(separator, limit);
   }
   substring(start, end) {
    return this.s().substring(start, end);
   }
   trim() {
    return this.s().trim();
   }
   trimStart() {
    return this.s().trimStart();
   }
   trimEnd() {
    return this.s().trimEnd();
   }
   charAt(pos) {
    return this.s().charAt(pos);
   }
   charCodeAt(index) {
    return this.s().charCodeAt(index);
   }
   padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
   }
   padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
   }
   repeat(count) {
    return this.s().repeat(count);
   }
   toUpperCase() {
    return this.s().toUpperCase();
   }
   toLowerCase() {
    return this.s().toLowerCase();
   }
   s() {
    if (null == this.string) {
     let n = Date.now();
     if (n > warned + 60_000) {
      console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
      warned = n;
     }
     this.string = (0, toUtf8.P)(this);
    }
    return this.string;
   }
  }
  var warned = 0;
  let encoder = new TextEncoder();
  let OPEN_BRACE = 0x7b;
  let CLOSE_BRACE = 0x7d;
  let OPEN_BRACKET = 0x5b;
  let CLOSE_BRACKET = 0x5d;
  let QUOTE = 0x22;
  let COLON = 0x3a;
  let COMMA = 0x2c;
  let BACKSLASH = 0x5c;
  let TRUE = new Uint8Array([
   0x74,
   0x72,
   0x75,
   0x65
  ]);
  let FALSE = new Uint8Array([
   0x66,
   0x61,
   0x6c,
   0x73,
   0x65
  ]);
  let NULL = new Uint8Array([
   0x6e,
   0x75,
   0x6c,
   0x6c
  ]);
  let ESCAPE_TABLE = new Array(128).fill(null);
  ESCAPE_TABLE[0x08] = "b";
  ESCAPE_TABLE[0x09] = "t";
  ESCAPE_TABLE[0x0a] = "n";
  ESCAPE_TABLE[0x0c] = "f";
  ESCAPE_TABLE[0x0d] = "r";
  ESCAPE_TABLE[0x22] = '"';
  ESCAPE_TABLE[0x5c] = "\\";
  for(let i = 0; i < 0x20; i++)if (null === ESCAPE_TABLE[i]) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  let INITIAL_BUFFER_SIZE = 2048;
  function alloc(size) {
   return JsonBytesStringAdapter.allocUnsafe(size);
  }
  class JsonShapeSerializer2 extends ConfigurableSerdeContext.B {
   settings;
   json;
   i = 0;
   rootSchema;
   rawValue;
   passthrough = false;
   constructor(settings){
    super();
    this.settings = settings;
    this.json = alloc(INITIAL_BUFFER_SIZE);
   }
   write(schema, value) {
    this.i = 0;
    this.rawValue = value;
    this.rootSchema = NormalizedSchema.l1.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
   }
   writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = NormalizedSchema.l1.of(schema);
    let ns = this.rootSchema;
    if (ns.isStructSchema() && null != value && "object" == typeof value) {
     this.writeValue(ns, value, void 0);
     let prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
     let z = prefix.length;
     this.ensure(z);
     this.json.copyWithin(1 + z, 1, this.i);
     encoder.encodeInto(prefix, this.json.subarray(1));
     this.i += z;
    } else this.writeValue(ns, value, void 0);
   }
   flush() {
    this.rootSchema = void 0;
    let finalPosition = this.i;
    this.i = 0;
    let raw = this.rawValue;
    this.rawValue = void 0;
    if (0 === finalPosition) return raw;
    let result = this.json.subarray(0, finalPosition);
    this.json = alloc(INITIAL_BUFFER_SIZE);
    return result;
   }
   ensure(byteCount) {
    let { i, json } = this;
    if (i + byteCount > json.length) {
     let newSize = 2 * json.length;
     while(newSize < i + byteCount)newSize *= 2;
     let next = alloc(newSize);
     next.set(this.json);
     this.json = next;
    }
   }
   writeAscii(s) {
    let z = s.length;
    this.ensure(z);
    let { i, json } = this;
    for(let j = 0; j < z; ++j){
     json[i] = s.charCodeAt(j);
     i += 1;
    }
    this.i = i;
   }
   writeAsciiQuoted(s) {
    let z = s.length;
    this.ensure(z + 4);
    let { json, i } = this;
    json[i++] = QUOTE;
    for(let j = 0; j < z; ++j)json[i++] = s.charCodeAt(j);
    json[i++] = QUOTE;
    this.i = i;
   }
   writeJsonString(s) {
    this.ensure(3 * s.length + 2);
    this.json[this.i++] = QUOTE;
    let z = s.length;
    for(let j = 0; j < z; ++j){
     let c = s.charCodeAt(j);
     if (c > 0x22 && c < 0x5c) this.json[this.i++] = c;
     else if (c < 0x80) {
      let esc = ESCAPE_TABLE[c];
      if (null !== esc) {
       this.ensure(esc.length + 1);
       this.json[this.i++] = BACKSLASH;
       for(let k = 0; k < esc.length; k++)this.json[this.i++] = esc.charCodeAt(k);
      } else this.json[this.i++] = c;
     } else if (c >= 0xd800 && c <= 0xdbff) {
      let next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
      if (next >= 0xdc00 && next <= 0xdfff) {
       this.ensure(4);
       let { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
       this.i += written;
       ++j;
      } else {
       this.ensure(6);
       this.writeUnicodeEscape(c);
      }
     } else if (c >= 0xdc00 && c <= 0xdfff) {
      this.ensure(6);
      this.writeUnicodeEscape(c);
     } else {
      let { i, json } = this;
      if (c < 0x800) {
       json[i++] = 0xc0 | c >> 6;
       json[i++] = 0x80 | 0x3f & c;
      } else {
       json[i++] = 0xe0 | c >> 12;
       json[i++] = 0x80 | c >> 6 & 0x3f;
       json[i++] = 0x80 | 0x3f & c;
      }
      this.i = i;
     }
    }
    this.json[this.i++] = QUOTE;
   }
   writeUnicodeEscape(code) {
    let { json, i } = this;
    json[i++] = BACKSLASH;
    json[i++] = 0x75;
    let hex = code.toString(16).padStart(4, "0");
    for(let j = 0; j < 4; ++j)json[i++] = hex.charCodeAt(j);
    this.i = i;
   }
   static B64 = (()=>{
    let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let table = new Uint8Array(64);
    for(let i = 0; i < 64; ++i)table[i] = chars.charCodeAt(i);
    return table;
   })();
   writeBase64(data) {
    let b64Len = 4 * Math.ceil(data.length / 3);
    this.ensure(b64Len + 2);
    let json = this.json;
    let B64 = JsonShapeSerializer2.B64;
    let i = this.i;
    json[i++] = QUOTE;
    let len = data.length;
    let remainder = len % 3;
    let mainLen = len - remainder;
    for(let j = 0; j < mainLen; j += 3){
     let a = data[j];
     let b = data[j + 1];
     let c = data[j + 2];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(0x03 & a) << 4 | b >> 4];
     json[i++] = B64[(0x0f & b) << 2 | c >> 6];
     json[i++] = B64[0x3f & c];
    }
    if (2 === remainder) {
     let a = data[mainLen];
     let b = data[mainLen + 1];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(0x03 & a) << 4 | b >> 4];
     json[i++] = B64[(0x0f & b) << 2];
     json[i++] = 0x3d;
    } else if (1 === remainder) {
     let a = data[mainLen];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(0x03 & a) << 4];
     json[i++] = 0x3d;
     json[i++] = 0x3d;
    }
    json[i++] = QUOTE;
    this.i = i;
   }
   writeValue(schema, value, container) {
    if (null == value) {
     if (container?.isStructSchema()) {
      if (void 0 === value) {
       let ns = NormalizedSchema.l1.of(schema);
       if (ns.isIdempotencyToken()) return void this.writeAsciiQuoted((0, serde.ec)());
      }
      return;
     }
     this.ensure(4);
     this.json.set(NULL, this.i);
     this.i += 4;
     return;
    }
    let ns = NormalizedSchema.l1.of(schema);
    let isObject = "object" == typeof value;
    if (ns.isStringSchema()) {
     let mediaType = ns.getMergedTraits().mediaType;
     if (mediaType) {
      let isJson = "application/json" === mediaType || mediaType.endsWith("+json");
      if (isJson) return void this.writeJsonString(lazy_json.A.from(value).toString());
     }
    }
    if (isObject) {
     if (ns.isStructSchema()) return void this.writeStruct(ns, value);
     if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) return void this.writeList(ns, value, ns.isDocumentSchema());
     if (ns.isMapSchema()) return void this.writeMap(ns, value, false);
     if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) return void this.writeBase64(value);
     if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) return void this.writeTimestamp(ns, value);
     if (value instanceof NumericValue.D) return void this.writeAscii(value.string);
     if (ns.isDocumentSchema()) {
      if (Array.isArray(value)) this.writeList(ns, value, true);
      else this.writeMap(ns, value, true);
      return;
     }
     let json = JSON.stringify(value);
     this.writeAscii(json);
     return;
    }
    if ("string" == typeof value) {
     if (ns.isBlobSchema()) {
      let b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
      this.writeAsciiQuoted(b64);
      return;
     }
     this.writeJsonString(value);
     return;
    }
    if ("number" == typeof value) {
     if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) return void this.writeAsciiQuoted(String(value));
     let numStr = String(value);
     this.writeAscii(numStr);
     return;
    }
    if ("boolean" == typeof value) {
     this.ensure(5);
     let { i, json } = this;
     if (value) {
      json.set(TRUE, i);
      i += 4;
     } else {
      json.set(FALSE, i);
      i += 5;
     }
     this.i = i;
     return;
    }
    if ("bigint" == typeof value) return void this.writeAscii(value.toString());
    this.writeAscii(String(value));
   }
   writeStruct(ns, value) {
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let wroteAny = false;
    let hasType = "string" == typeof value.__type;
    let writtenKeys;
    if (hasType) writtenKeys = new Set();
    for (let [memberName, memberSchema] of ns.structIterator()){
     let item = value[memberName];
     if (null == item && !memberSchema.isIdempotencyToken()) continue;
     if (wroteAny) {
      this.ensure(1);
      this.json[this.i++] = COMMA;
     }
     wroteAny = true;
     let targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
     if (writtenKeys) {
      writtenKeys.add(memberName);
      writtenKeys.add(targetKey);
     }
     this.writeAsciiQuoted(targetKey);
     this.json[this.i++] = COLON;
     this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
     let { $unknown } = value;
     if (Array.isArray($unknown)) {
      let [k, v] = $unknown;
      this.writeAsciiQuoted(k);
      this.ensure(1);
      this.json[this.i++] = COLON;
      this.writeValue(15, v, ns);
     }
    } else if (hasType) for(let k in value){
     if (writtenKeys.has(k)) continue;
     writtenKeys.add(k);
     let v = value[k];
     if (wroteAny) {
      this.ensure(1);
      this.json[this.i++] = COMMA;
     }
     wroteAny = true;
     this.writeAsciiQuoted(k);
     this.ensure(1);
     this.json[this.i++] = COLON;
     this.writeValue(15, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
   }
   writeList(ns, value, isDocument) {
    let sparse = !!ns.getMergedTraits().sparse;
    let valueSchema = ns.getValueSchema();
    if (!isDocument) {
     if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
      let hasSpecials = false;
      for(let i = 0; i < value.length; ++i){
       let v = value[i];
       if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || null == v && !sparse) {
        hasSpecials = true;
        break;
       }
      }
      let json;
      if (hasSpecials) {
       let out = [];
       for(let i = 0; i < value.length; ++i){
        let v = value[i];
        if (null != v || sparse) if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) out.push(String(v));
        else out.push(v);
       }
       json = JSON.stringify(out);
      } else json = JSON.stringify(value);
      this.ensure(3 * json.length);
      this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
      return;
     }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = false;
    for(let i = 0; i < value.length; ++i){
     let item = value[i];
     if (isDocument ? void 0 !== item : null != item || sparse) {
      if (wroteFirstItem) {
       this.ensure(1);
       this.json[this.i++] = COMMA;
      }
      this.writeValue(valueSchema, item, void 0);
      wroteFirstItem = true;
     }
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACKET;
   }
   writeMap(ns, value, isDocument) {
    let sparse = !!ns.getMergedTraits().sparse;
    let valueSchema = ns.getValueSchema();
    if (!isDocument) {
     if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
      let modifications;
      for(let k in value){
       let v = value[k];
       if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
        (modifications ??= {})[k] = v;
        value[k] = String(v);
       } else if (null === v && !sparse) {
        (modifications ??= {})[k] = null;
        value[k] = void 0;
       }
      }
      let json = JSON.stringify(value);
      if (modifications) Object.assign(value, modifications);
      this.ensure(3 * json.length);
      this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
      return;
     }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let first = true;
    for(let k in value){
     let v = value[k];
     if (isDocument ? void 0 !== v : null != v || sparse) {
      if (!first) {
       this.ensure(1);
       this.json[this.i++] = COMMA;
      }
      first = false;
      this.writeJsonString(k);
      this.ensure(1);
      this.json[this.i++] = COLON;
      this.writeValue(valueSchema, v, void 0);
     }
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
   }
   writeTimestamp(ns, value) {
    let format = (0, determineTimestampFormat.V)(ns, this.settings);
    switch(format){
     case 5:
      {
       let iso = value.toISOString().replace(".000Z", "Z");
       this.writeAsciiQuoted(iso);
       return;
      }
     case 6:
      return void this.writeAsciiQuoted((0, date_utils.JV)(value));
     case 7:
      {
       let epochSecs = String(value.getTime() / 1000);
       this.writeAscii(epochSecs);
       return;
      }
     default:
      {
       let epochSecs = String(value.getTime() / 1000);
       this.writeAscii(epochSecs);
       return;
      }
    }
   }
  }
  class JsonCodec2 extends ConfigurableSerdeContext.B {
   settings;
   constructor(settings){
    super();
    this.settings = settings;
   }
   createSerializer() {
    let serializer = new JsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
   }
   createDeserializer() {
    let deserializer = new JsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
   }
  }
 }),
 7354: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>detectBufferParsing
  });
  let canParseBuffer;
  function detectBufferParsing() {
   if (void 0 === canParseBuffer) try {
    if ("function" != typeof Buffer) canParseBuffer = false;
    else {
     let result = JSON.parse(Buffer.from([
      0x7b,
      0x7d
     ]));
     canParseBuffer = null !== result && "object" == typeof result;
    }
   } catch  {
    canParseBuffer = false;
   }
   return canParseBuffer;
  }
 }),
 3390: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>jsonReviver
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
  function jsonReviver(key, value, context) {
   if (context?.source) {
    let numericString = context.source;
    if ("number" == typeof value) {
     let inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
     if (inSafeRange) {
      if (isRepresentable(numericString, value)) return value;
      return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
     }
     if (isFractionalBigNumeric(numericString)) return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
     if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
     return BigInt(numericString);
    }
   }
   return value;
  }
  function isFractionalBigNumeric(s) {
   let dotIndex = s.indexOf(".");
   if (-1 === dotIndex) return false;
   let eIndex = s.search(/[eE]/);
   if (-1 === eIndex) return true;
   let fracDigits = eIndex - dotIndex - 1;
   let exp = parseInt(s.slice(eIndex + 1), 10);
   return exp < fracDigits;
  }
  function isRepresentable(numericString, value) {
   if (numericString === String(value)) return true;
   if (Object.is(value, -0)) return true;
   if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
   let normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   let canonical = String(value);
   if (normalized === canonical) return true;
   if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
   return false;
  }
  function expandToDecimal(s) {
   let negative = s.startsWith("-");
   let abs = negative ? s.slice(1) : s;
   let eIndex = abs.search(/[eE]/);
   let result;
   if (-1 === eIndex) result = abs;
   else {
    let exp = parseInt(abs.slice(eIndex + 1), 10);
    let mantissa = abs.slice(0, eIndex);
    let dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (-1 === dotIndex) {
     digits = mantissa;
     intLen = mantissa.length;
    } else {
     digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
     intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    let newDotPos = intLen + exp;
    result = "0" === digits ? "0" : newDotPos <= 0 ? "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? digits + "0".repeat(newDotPos - digits.length) : digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
   }
   if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   return (negative ? "-" : "") + result;
  }
  function expandExponentToBigInt(s) {
   let eIndex = s.search(/[eE]/);
   let exp = parseInt(s.slice(eIndex + 1), 10);
   let negative = s.startsWith("-");
   let mantissa = s.slice(negative ? 1 : 0, eIndex);
   let dotIndex = mantissa.indexOf(".");
   let digits;
   let shift;
   if (-1 === dotIndex) {
    digits = mantissa;
    shift = exp;
   } else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    let fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
   }
   digits = digits.replace(/0+$/, "") || "0";
   let result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
   return negative ? -result : result;
  }
 }),
 1151: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>needsReviver
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5125);
  let REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
   let ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
   let raw = ns.getSchema();
   if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
    let result = _check(ns, new Set());
    raw[REVIVER_SYMBOL] = result;
    return result;
   }
   return _check(ns, new Set());
  }
  function _check(ns, seen) {
   let raw = ns.getSchema();
   if (seen.has(raw)) return false;
   seen.add(raw);
   if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
   if (ns.isStructSchema()) {
    for (let [, memberSchema] of ns.structIterator())if (_check(memberSchema, seen)) return true;
   } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) return true;
   } else if (ns.isDocumentSchema()) return true;
   return false;
  }
 }),
 2824: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   rh: ()=>loadJsonRpcErrorCode,
   cJ: ()=>loadRestJsonErrorCode,
   Y2: ()=>parseJsonBody
  });
  var collect_stream_body = __webpack_require__(9620);
  var toUtf8 = __webpack_require__(9809);
  let collectBodyString = (streamBody, context)=>(0, collect_stream_body.P)(streamBody, context).then((body)=>(context?.utf8Encoder ?? toUtf8.P)(body));
  var detectBufferParsing = __webpack_require__(7354);
  var jsonReviver = __webpack_require__(3390);
  var needsReviver = __webpack_require__(1151);
  async function parseJsonBody(streamBody, context, schema) {
   let parsingInput;
   if ((0, detectBufferParsing.S)() && "function" == typeof streamBody?.[Symbol.asyncIterator]) {
    let buffer = await (0, collect_stream_body.P)(streamBody, context);
    if ("function" == typeof Buffer) parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
   }
   if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
   if (0 === parsingInput.length) return {};
   let reviver = schema && (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
   try {
    return JSON.parse(parsingInput, reviver);
   } catch (e) {
    if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", {
     value: "string" == typeof parsingInput ? parsingInput : parsingInput.toString("utf8")
    });
    throw e;
   }
  }
  let findKey = (object, key)=>Object.keys(object).find((k)=>k.toLowerCase() === key.toLowerCase());
  let sanitizeErrorCode = (rawValue)=>{
   let cleanValue = rawValue;
   if ("number" == typeof cleanValue) cleanValue = cleanValue.toString();
   if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
   if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
   if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
   return cleanValue;
  };
  let loadRestJsonErrorCode = (output, data)=>loadErrorCode(output, data, [
    "header",
    "code",
    "type"
   ]);
  let loadJsonRpcErrorCode = (output, data, queryCompat = false)=>loadErrorCode(output, data, queryCompat ? [
    "code",
    "header",
    "type"
   ] : [
    "type",
    "code",
    "header"
   ]);
  let loadErrorCode = ({ headers }, data, order)=>{
   while(order.length > 0){
    let location = order.shift();
    switch(location){
     case "header":
      let headerKey = findKey(headers ?? {}, "x-amzn-errortype");
      if (void 0 !== headerKey) return sanitizeErrorCode(headers[headerKey]);
      break;
     case "code":
      let codeKey = findKey(data ?? {}, "code");
      if (codeKey && void 0 !== data[codeKey]) return sanitizeErrorCode(data[codeKey]);
      break;
     case "type":
      if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
      break;
    }
   }
  };
 })
};
