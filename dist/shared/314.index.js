"use strict";
exports.id = 314;
exports.ids = [
 314
];
exports.modules = {
 590: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>AwsRestJsonProtocol
  });
  var hasOwn = __webpack_require__(2990);
  var NormalizedSchema = __webpack_require__(5125);
  var translateTraits = __webpack_require__(4844);
  var external_node_stream_ = __webpack_require__(7075);
  var buffer_from = __webpack_require__(6664);
  let fromUtf8 = (input)=>new TextEncoder().encode(input);
  let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Object.entries(chars).reduce((acc, [i, c])=>{
   acc[c] = Number(i);
   return acc;
  }, {});
  let alphabetByValue = chars.split("");
  let bitsPerLetter = 6;
  let bitsPerByte = 8;
  let maxLetterValue = 0b111111;
  function toBase64(_input) {
   let input;
   input = "string" == typeof _input ? fromUtf8(_input) : _input;
   let isArrayLike = "object" == typeof input && "number" == typeof input.length;
   let isUint8Array = "object" == typeof input && "number" == typeof input.byteOffset && "number" == typeof input.byteLength;
   if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   let str = "";
   for(let i = 0; i < input.length; i += 3){
    let bits = 0;
    let bitLength = 0;
    for(let j = i, limit = Math.min(i + 3, input.length); j < limit; j++){
     bits |= input[j] << (limit - j - 1) * bitsPerByte;
     bitLength += bitsPerByte;
    }
    let bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for(let k = 1; k <= bitClusterCount; k++){
     let offset = (bitClusterCount - k) * bitsPerLetter;
     str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
   }
   return str;
  }
  var hex_encoding = __webpack_require__(68);
  let toUtf8 = (input)=>{
   if ("string" == typeof input) return input;
   if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return new TextDecoder("utf-8").decode(input);
  };
  var stream_collector_browser = __webpack_require__(2522);
  var stream_type_check = __webpack_require__(1658);
  let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  let sdkStreamMixin = (stream)=>{
   if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
    let name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
   }
   let transformed = false;
   let transformToByteArray = async ()=>{
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    return await (0, stream_collector_browser.kv)(stream);
   };
   let blobToWebStream = (blob)=>{
    if ("function" != typeof blob.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    return blob.stream();
   };
   return Object.assign(stream, {
    transformToByteArray: transformToByteArray,
    transformToString: async (encoding)=>{
     let buf = await transformToByteArray();
     if ("base64" === encoding) return toBase64(buf);
     if ("hex" === encoding) return (0, hex_encoding.n)(buf);
     if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) return toUtf8(buf);
     if ("function" == typeof TextDecoder) return new TextDecoder(encoding).decode(buf);
     throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: ()=>{
     if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
     transformed = true;
     if (isBlobInstance(stream)) return blobToWebStream(stream);
     if ((0, stream_type_check.H)(stream)) return stream;
     throw new Error(`Cannot transform payload to web stream, got ${stream}`);
    }
   });
  };
  let isBlobInstance = (stream)=>"function" == typeof Blob && stream instanceof Blob;
  var stream_collector = __webpack_require__(6660);
  let sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  let sdk_stream_mixin_sdkStreamMixin = (stream)=>{
   if (!(stream instanceof external_node_stream_.Readable)) try {
    return sdkStreamMixin(stream);
   } catch (ignored) {
    let name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
   }
   let transformed = false;
   let transformToByteArray = async ()=>{
    if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    return await (0, stream_collector.k)(stream);
   };
   return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding)=>{
     let buf = await transformToByteArray();
     if (void 0 === encoding || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
     {
      let decoder = new TextDecoder(encoding);
      return decoder.decode(buf);
     }
    },
    transformToWebStream: ()=>{
     if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
     if (null !== stream.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
     if ("function" != typeof external_node_stream_.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
     transformed = true;
     return external_node_stream_.Readable.toWeb(stream);
    }
   });
  };
  function splitEvery(value, delimiter, numDelimiters) {
   if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
   let segments = value.split(delimiter);
   if (1 === numDelimiters) return segments;
   let compoundSegments = [];
   let currentSegment = "";
   for(let i = 0; i < segments.length; i++){
    if ("" === currentSegment) currentSegment = segments[i];
    else currentSegment += delimiter + segments[i];
    if ((i + 1) % numDelimiters === 0) {
     compoundSegments.push(currentSegment);
     currentSegment = "";
    }
   }
   if ("" !== currentSegment) compoundSegments.push(currentSegment);
   return compoundSegments;
  }
  var split_header = __webpack_require__(9796);
  var httpRequest = __webpack_require__(9725);
  var HttpProtocol = __webpack_require__(9133);
  var collect_stream_body = __webpack_require__(9620);
  var extended_encode_uri_component = __webpack_require__(979);
  class HttpBindingProtocol extends HttpProtocol.t {
   async serializeRequest(operationSchema, _input, context) {
    let input = _input && "object" == typeof _input ? _input : {};
    let serializer = this.serializer;
    let query = {};
    let headers = {};
    let endpoint = await context.endpoint();
    let ns = NormalizedSchema.l1.of(operationSchema?.input);
    let payloadMemberNames = [];
    let payloadMemberSchemas = [];
    let hasNonHttpBindingMember = false;
    let payload;
    let request = new httpRequest.K({
     protocol: "",
     hostname: "",
     port: void 0,
     path: "",
     fragment: void 0,
     query: query,
     headers: headers,
     body: void 0
    });
    if (endpoint) {
     this.updateServiceEndpoint(request, endpoint);
     this.setHostPrefix(request, operationSchema, input);
     let opTraits = (0, translateTraits.c)(operationSchema.traits);
     if (opTraits.http) {
      request.method = opTraits.http[0];
      let [path, search] = opTraits.http[1].split("?");
      if ("/" == request.path) request.path = path;
      else request.path += path;
      let traitSearchParams = new URLSearchParams(search ?? "");
      for (let [key, value] of traitSearchParams)query[key] = value;
     }
    }
    for (let [memberName, memberNs] of ns.structIterator()){
     let memberTraits = memberNs.getMergedTraits() ?? {};
     let inputMemberValue = input[memberName];
     if (null == inputMemberValue && !memberNs.isIdempotencyToken()) {
      if (memberTraits.httpLabel) {
       if (request.path.includes(`{${memberName}+}`) || request.path.includes(`{${memberName}}`)) throw new Error(`No value provided for input HTTP label: ${memberName}.`);
      }
      continue;
     }
     if (memberTraits.httpPayload) {
      let isStreaming = memberNs.isStreaming();
      if (isStreaming) {
       let isEventStream = memberNs.isStructSchema();
       if (isEventStream) {
        if (input[memberName]) payload = await this.serializeEventStream({
         eventStream: input[memberName],
         requestSchema: ns
        });
       } else payload = inputMemberValue;
      } else {
       serializer.write(memberNs, inputMemberValue);
       payload = serializer.flush();
      }
     } else if (memberTraits.httpLabel) {
      serializer.write(memberNs, inputMemberValue);
      let replacement = serializer.flush();
      if (request.path.includes(`{${memberName}+}`)) request.path = request.path.replace(`{${memberName}+}`, replacement.split("/").map(extended_encode_uri_component.$).join("/"));
      else if (request.path.includes(`{${memberName}}`)) request.path = request.path.replace(`{${memberName}}`, (0, extended_encode_uri_component.$)(replacement));
     } else if (memberTraits.httpHeader) {
      serializer.write(memberNs, inputMemberValue);
      headers[memberTraits.httpHeader.toLowerCase()] = String(serializer.flush());
     } else if ("string" == typeof memberTraits.httpPrefixHeaders) for(let key in inputMemberValue){
      if (!(0, hasOwn.$)(inputMemberValue, key)) continue;
      let val = inputMemberValue[key];
      let amalgam = memberTraits.httpPrefixHeaders + key;
      serializer.write([
       memberNs.getValueSchema(),
       {
        httpHeader: amalgam
       }
      ], val);
      headers[amalgam.toLowerCase()] = serializer.flush();
     }
     else if (memberTraits.httpQuery || memberTraits.httpQueryParams) this.serializeQuery(memberNs, inputMemberValue, query);
     else {
      hasNonHttpBindingMember = true;
      payloadMemberNames.push(memberName);
      payloadMemberSchemas.push(memberNs);
     }
    }
    if (hasNonHttpBindingMember && input) {
     let [namespace, name] = (ns.getName(true) ?? "#Unknown").split("#");
     let requiredMembers = ns.getSchema()[6];
     let payloadSchema = [
      3,
      namespace,
      name,
      ns.getMergedTraits(),
      payloadMemberNames,
      payloadMemberSchemas,
      void 0
     ];
     if (requiredMembers) payloadSchema[6] = requiredMembers;
     else payloadSchema.pop();
     serializer.write(payloadSchema, input);
     payload = serializer.flush();
    }
    request.headers = headers;
    request.query = query;
    request.body = payload;
    return request;
   }
   serializeQuery(ns, data, query) {
    let serializer = this.serializer;
    let traits = ns.getMergedTraits();
    if (traits.httpQueryParams) {
     for(let key in data)if ((0, hasOwn.$)(data, key)) {
      if (!(key in query)) {
       let val = data[key];
       let valueSchema = ns.getValueSchema();
       Object.assign(valueSchema.getMergedTraits(), {
        ...traits,
        httpQuery: key,
        httpQueryParams: void 0
       });
       this.serializeQuery(valueSchema, val, query);
      }
     }
     return;
    }
    if (ns.isListSchema()) {
     let sparse = !!ns.getMergedTraits().sparse;
     let buffer = [];
     for (let item of data){
      serializer.write([
       ns.getValueSchema(),
       traits
      ], item);
      let serializable = serializer.flush();
      if (sparse || void 0 !== serializable) buffer.push(serializable);
     }
     query[traits.httpQuery] = buffer;
    } else {
     serializer.write([
      ns,
      traits
     ], data);
     query[traits.httpQuery] = serializer.flush();
    }
   }
   async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer;
    let ns = NormalizedSchema.l1.of(operationSchema.output);
    let dataObject = {};
    if (response.statusCode >= 300) {
     let bytes = await (0, collect_stream_body.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    for(let header in response.headers){
     if (!(0, hasOwn.$)(response.headers, header)) continue;
     let value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
     let bytes = await (0, collect_stream_body.P)(response.body, context);
     if (bytes.byteLength > 0) {
      let dataFromBody = await deserializer.read(ns, bytes);
      for (let member of nonHttpBindingMembers)if (null != dataFromBody[member]) dataObject[member] = dataFromBody[member];
     }
    } else if (nonHttpBindingMembers.discardResponseBody) await (0, collect_stream_body.P)(response.body, context);
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    let dataObject;
    dataObject = arg4 instanceof Set ? arg5 : arg4;
    let discardResponseBody = true;
    let deserializer = this.deserializer;
    let ns = NormalizedSchema.l1.of(schema);
    let nonHttpBindingMembers = [];
    for (let [memberName, memberSchema] of ns.structIterator()){
     let memberTraits = memberSchema.getMemberTraits();
     if (memberTraits.httpPayload) {
      discardResponseBody = false;
      let isStreaming = memberSchema.isStreaming();
      if (isStreaming) {
       let isEventStream = memberSchema.isStructSchema();
       if (isEventStream) dataObject[memberName] = await this.deserializeEventStream({
        response,
        responseSchema: ns
       });
       else dataObject[memberName] = sdk_stream_mixin_sdkStreamMixin(response.body);
      } else if (response.body) {
       let bytes = await (0, collect_stream_body.P)(response.body, context);
       if (bytes.byteLength > 0) dataObject[memberName] = await deserializer.read(memberSchema, bytes);
      }
     } else if (memberTraits.httpHeader) {
      let key = String(memberTraits.httpHeader).toLowerCase();
      let value = response.headers[key];
      if (null != value) if (memberSchema.isListSchema()) {
       let headerListValueSchema = memberSchema.getValueSchema();
       headerListValueSchema.getMergedTraits().httpHeader = key;
       let sections;
       sections = headerListValueSchema.isTimestampSchema() && 4 === headerListValueSchema.getSchema() ? splitEvery(value, ",", 2) : (0, split_header.G)(value);
       let list = [];
       for (let section of sections)list.push(await deserializer.read(headerListValueSchema, section.trim()));
       dataObject[memberName] = list;
      } else dataObject[memberName] = await deserializer.read(memberSchema, value);
     } else if (void 0 !== memberTraits.httpPrefixHeaders) {
      dataObject[memberName] = {};
      for(let header in response.headers)if ((0, hasOwn.$)(response.headers, header)) {
       if (header.startsWith(memberTraits.httpPrefixHeaders)) {
        let value = response.headers[header];
        let valueSchema = memberSchema.getValueSchema();
        valueSchema.getMergedTraits().httpHeader = header;
        dataObject[memberName][header.slice(memberTraits.httpPrefixHeaders.length)] = await deserializer.read(valueSchema, value);
       }
      }
     } else if (memberTraits.httpResponseCode) dataObject[memberName] = response.statusCode;
     else nonHttpBindingMembers.push(memberName);
    }
    nonHttpBindingMembers.discardResponseBody = discardResponseBody;
    return nonHttpBindingMembers;
   }
  }
  var date_utils = __webpack_require__(5393);
  var util_base64_toBase64 = __webpack_require__(7305);
  function quoteHeader(part) {
   if (part.includes(",") || part.includes('"')) part = `"${part.replace(/"/g, '\\"')}"`;
   return part;
  }
  var lazy_json = __webpack_require__(1899);
  var serde = __webpack_require__(7297);
  var SerdeContext = __webpack_require__(5506);
  var determineTimestampFormat = __webpack_require__(3888);
  class ToStringShapeSerializer extends SerdeContext.f {
   settings;
   stringBuffer = "";
   constructor(settings){
    super();
    this.settings = settings;
   }
   write(schema, value) {
    let ns = NormalizedSchema.l1.of(schema);
    switch(typeof value){
     case "object":
      if (null === value) {
       this.stringBuffer = "null";
       return;
      }
      if (ns.isTimestampSchema()) {
       if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
       let format = (0, determineTimestampFormat.V)(ns, this.settings);
       switch(format){
        case 5:
         this.stringBuffer = value.toISOString().replace(".000Z", "Z");
         break;
        case 6:
         this.stringBuffer = (0, date_utils.JV)(value);
         break;
        case 7:
         this.stringBuffer = String(value.getTime() / 1000);
         break;
        default:
         console.warn("Missing timestamp format, using epoch seconds", value);
         this.stringBuffer = String(value.getTime() / 1000);
       }
       return;
      }
      if (ns.isBlobSchema() && "byteLength" in value) {
       this.stringBuffer = (this.serdeContext?.base64Encoder ?? util_base64_toBase64.n)(value);
       return;
      }
      if (ns.isListSchema() && Array.isArray(value)) {
       let buffer = "";
       for (let item of value){
        this.write([
         ns.getValueSchema(),
         ns.getMergedTraits()
        ], item);
        let headerItem = this.flush();
        let serialized = ns.getValueSchema().isTimestampSchema() ? headerItem : quoteHeader(headerItem);
        if ("" !== buffer) buffer += ", ";
        buffer += serialized;
       }
       this.stringBuffer = buffer;
       return;
      }
      this.stringBuffer = JSON.stringify(value, null, 2);
      break;
     case "string":
      let mediaType = ns.getMergedTraits().mediaType;
      let intermediateValue = value;
      if (mediaType) {
       let isJson = "application/json" === mediaType || mediaType.endsWith("+json");
       if (isJson) intermediateValue = lazy_json.A.from(intermediateValue);
       if (ns.getMergedTraits().httpHeader) {
        this.stringBuffer = (this.serdeContext?.base64Encoder ?? util_base64_toBase64.n)(intermediateValue.toString());
        return;
       }
      }
      this.stringBuffer = value;
      break;
     default:
      if (ns.isIdempotencyToken()) this.stringBuffer = (0, serde.ec)();
      else this.stringBuffer = String(value);
    }
   }
   flush() {
    let buffer = this.stringBuffer;
    this.stringBuffer = "";
    return buffer;
   }
  }
  class HttpInterceptingShapeSerializer {
   codecSerializer;
   stringSerializer;
   buffer;
   constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)){
    this.codecSerializer = codecSerializer;
    this.stringSerializer = stringSerializer;
   }
   setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext);
    this.stringSerializer.setSerdeContext(serdeContext);
   }
   write(schema, value) {
    let ns = NormalizedSchema.l1.of(schema);
    let traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
     this.stringSerializer.write(ns, value);
     this.buffer = this.stringSerializer.flush();
     return;
    }
    return this.codecSerializer.write(ns, value);
   }
   flush() {
    if (void 0 !== this.buffer) {
     let buffer = this.buffer;
     this.buffer = void 0;
     return buffer;
    }
    return this.codecSerializer.flush();
   }
  }
  var util_utf8_toUtf8 = __webpack_require__(9809);
  var util_utf8_fromUtf8 = __webpack_require__(7332);
  var FromStringShapeDeserializer = __webpack_require__(4671);
  class HttpInterceptingShapeDeserializer extends SerdeContext.f {
   codecDeserializer;
   stringDeserializer;
   constructor(codecDeserializer, codecSettings){
    super();
    this.codecDeserializer = codecDeserializer;
    this.stringDeserializer = new FromStringShapeDeserializer.k(codecSettings);
   }
   setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext);
    this.codecDeserializer.setSerdeContext(serdeContext);
    this.serdeContext = serdeContext;
   }
   read(schema, data) {
    let ns = NormalizedSchema.l1.of(schema);
    let traits = ns.getMergedTraits();
    let toString = this.serdeContext?.utf8Encoder ?? util_utf8_toUtf8.P;
    if (traits.httpHeader || traits.httpResponseCode) return this.stringDeserializer.read(ns, toString(data));
    if (traits.httpPayload) {
     if (ns.isBlobSchema()) {
      let toBytes = this.serdeContext?.utf8Decoder ?? util_utf8_fromUtf8.a;
      if ("string" == typeof data) return toBytes(data);
      return data;
     } else if (ns.isStringSchema()) {
      if ("byteLength" in data) return toString(data);
      return data;
     }
    }
    return this.codecDeserializer.read(ns, data);
   }
  }
  var ProtocolLib = __webpack_require__(4017);
  var JsonCodec2 = __webpack_require__(6772);
  var parseJsonBody = __webpack_require__(2824);
  class AwsRestJsonProtocol extends HttpBindingProtocol {
   serializer;
   deserializer;
   codec;
   mixin = new ProtocolLib.U();
   constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }){
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    const settings = {
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     httpBindings: true,
     jsonName: true
    };
    this.codec = jsonCodec ?? new JsonCodec2.p(settings);
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
   }
   getShapeId() {
    return "aws.protocols#restJson1";
   }
   getPayloadCodec() {
    return this.codec;
   }
   setSerdeContext(serdeContext) {
    this.codec.setSerdeContext(serdeContext);
    super.setSerdeContext(serdeContext);
   }
   async serializeRequest(operationSchema, input, context) {
    let request = await super.serializeRequest(operationSchema, input, context);
    let inputSchema = NormalizedSchema.l1.of(operationSchema.input);
    if (!request.headers["content-type"]) {
     let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
     if (contentType) request.headers["content-type"] = contentType;
    }
    if (null == request.body && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    let output = await super.deserializeResponse(operationSchema, context, response);
    let outputSchema = NormalizedSchema.l1.of(operationSchema.output);
    for (let [name, member] of outputSchema.structIterator())if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
    return output;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    let errorIdentifier = (0, parseJsonBody.cJ)(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
    let ns = NormalizedSchema.l1.of(errorSchema);
    let message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    let ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    let exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    let output = {};
    let errorDeserializer = this.codec.createDeserializer();
    for (let [name, member] of ns.structIterator()){
     let target = member.getMergedTraits().jsonName ?? name;
     output[name] = errorDeserializer.readObject(member, dataObject[target]);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
   getDefaultContentType() {
    return "application/json";
   }
  }
 }),
 9955: ((module)=>{
  module.exports = {
   rE: "3.997.48"
  };
 })
};
