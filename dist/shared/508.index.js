"use strict";
exports.id = 508;
exports.ids = [
    508
];
exports.modules = {
    4881: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>AwsSdkSigV4ASigner
        });
        var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9725);
        var _utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3786);
        var _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
        class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.f2 {
            async sign(httpRequest, identity, signingProperties) {
                if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
                let { config, signer, signingRegion, signingRegionSet, signingName } = await (0, _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.pz)(signingProperties);
                let configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
                let multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [
                    signingRegion
                ]).join(",");
                let noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
                signingProperties._disableClockSkewCorrection = noSkewCorrection;
                if (!noSkewCorrection) {
                    signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
                    signingProperties._requestSentAt = Date.now();
                }
                let signedRequest = await signer.sign(httpRequest, {
                    signingDate: noSkewCorrection ? new Date() : (0, _utils__WEBPACK_IMPORTED_MODULE_2__.C)(config.systemClockOffset),
                    signingRegion: multiRegionOverride,
                    signingService: signingName
                });
                return signedRequest;
            }
        }
    },
    6839: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>NODE_SIGV4A_CONFIG_OPTIONS,
            O: ()=>resolveAwsSdkSigV4AConfig
        });
        var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);
        var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1342);
        let resolveAwsSdkSigV4AConfig = (config)=>{
            config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.te)(config.sigv4aSigningRegionSet);
            return config;
        };
        let NODE_SIGV4A_CONFIG_OPTIONS = {
            environmentVariableSelector (env) {
                if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_)=>_.trim());
                throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
                    tryNextLink: true
                });
            },
            configFileSelector (profile) {
                if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_)=>_.trim());
                throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("sigv4a_signing_region_set not set in profile.", {
                    tryNextLink: true
                });
            },
            default: void 0
        };
    },
    3672: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            k: ()=>AwsQueryProtocol
        });
        var RpcProtocol = __webpack_require__(5715);
        var collect_stream_body = __webpack_require__(9620);
        var deref = __webpack_require__(6204);
        var NormalizedSchema = __webpack_require__(5125);
        var ProtocolLib = __webpack_require__(4017);
        function writeKey(obj) {
            Object.defineProperty(obj, "__proto__", {
                value: void 0,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
        function parseXML(xml) {
            let state = new AwsXmlParser(xml);
            return state.parse();
        }
        class AwsXmlParser {
            x;
            i = 0;
            z;
            constructor(x){
                this.x = x;
                this.x = x.replace(/\r\n?/g, "\n");
                this.z = this.x.length;
            }
            parse() {
                let p = this;
                let { z } = p;
                while(p.i < z){
                    p.trim();
                    if (p.i >= z) break;
                    if (p.isNext("<?")) {
                        p.readTo("?>");
                        p.trim();
                    } else if (p.isNext("<!--")) {
                        p.readTo("-->");
                        p.trim();
                    } else if (p.isNext("<!DOCTYPE", false)) {
                        p.skipDoctype();
                        p.trim();
                    } else if ("<" === p.x[p.i]) {
                        let root = p.parseTag();
                        return {
                            [root.tag]: root.value
                        };
                    } else throw new Error("@aws-sdk XML parse error: unexpected content.");
                }
                throw new Error("@aws-sdk XML parse error: no root element.");
            }
            isNext(s, caseSensitive = true) {
                let p = this;
                if (caseSensitive) return p.x.startsWith(s, p.i);
                return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
            }
            readTo(stop) {
                let p = this;
                let _i = p.x.indexOf(stop, p.i);
                if (-1 === _i) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
                let result = p.x.slice(p.i, _i);
                p.i = _i + stop.length;
                return result;
            }
            trim() {
                let p = this;
                while(p.i < p.z && " \t\r\n".includes(p.x[p.i]))++p.i;
            }
            readAttrValue() {
                let p = this;
                let quote = p.x[p.i];
                ++p.i;
                let value = "";
                while(p.i < p.z && p.x[p.i] !== quote)value += p.x[p.i++];
                ++p.i;
                return p.decodeEntities(value);
            }
            parseTag() {
                let p = this;
                ++p.i;
                let tag = "";
                while(p.i < p.z && !" \t\r\n>/".includes(p.x[p.i]))tag += p.x[p.i++];
                let hasAttrs = false;
                let attrs = {};
                while(p.i < p.z){
                    p.trim();
                    if (">/".includes(p.x[p.i])) break;
                    let name = "";
                    while(p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i]))name += p.x[p.i++];
                    p.trim();
                    if ("=" !== p.x[p.i]) break;
                    ++p.i;
                    p.trim();
                    if ("__proto__" === name) writeKey(attrs);
                    attrs[name] = p.readAttrValue();
                    hasAttrs = true;
                }
                if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
                if ("/" === p.x[p.i]) {
                    ++p.i;
                    if (p.i >= p.z || ">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
                    ++p.i;
                    return {
                        tag,
                        value: hasAttrs ? attrs : ""
                    };
                }
                if (">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
                ++p.i;
                let textParts = [];
                let childTags = [];
                let hasElementChild = false;
                while(p.i < p.z){
                    if (p.isNext("</")) break;
                    if ("<" === p.x[p.i]) if (p.isNext("<!--")) p.readTo("-->");
                    else if (p.isNext("<![CDATA[")) {
                        p.i += 9;
                        textParts.push(p.readTo("]]>"));
                    } else if (p.isNext("<?")) p.readTo("?>");
                    else {
                        hasElementChild = true;
                        childTags.push(p.parseTag());
                    }
                    else {
                        let text = "";
                        while(p.i < p.z && "<" !== p.x[p.i])text += p.x[p.i++];
                        textParts.push(p.decodeEntities(text));
                    }
                }
                if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
                p.i += 2;
                let closeTag = p.readTo(">").trim();
                if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
                if (!hasAttrs && 0 === textParts.length && !hasElementChild) return {
                    tag,
                    value: ""
                };
                if (!hasAttrs && !hasElementChild) {
                    let text = 1 === textParts.length ? textParts[0] : textParts.join("");
                    if ("" === text.trim() && text.includes("\n")) return {
                        tag,
                        value: ""
                    };
                    return {
                        tag,
                        value: text
                    };
                }
                let obj = {};
                for (let text of textParts)if (!("" === text.trim() && text.includes("\n"))) obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
                for (let child of childTags){
                    if ("__proto__" === child.tag) writeKey(obj);
                    if (child.tag in obj) if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
                    else obj[child.tag] = [
                        obj[child.tag],
                        child.value
                    ];
                    else obj[child.tag] = child.value;
                }
                for (let [k, v] of Object.entries(attrs)){
                    if ("__proto__" === k) writeKey(obj);
                    obj[k] = v;
                }
                return {
                    tag,
                    value: obj
                };
            }
            static ENTITIES = {
                amp: "&",
                lt: "<",
                gt: ">",
                quot: '"',
                apos: "'"
            };
            skipDoctype() {
                let p = this;
                p.i += 9;
                let depth = 0;
                while(p.i < p.z){
                    let c = p.x[p.i];
                    if ("[" === c) ++depth;
                    else if ("]" === c) --depth;
                    else if (">" === c && 0 === depth) return void ++p.i;
                    ++p.i;
                }
                throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
            }
            decodeEntities(s) {
                return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named)=>{
                    if (hex) return String.fromCharCode(parseInt(hex, 16));
                    if (dec) return String.fromCharCode(parseInt(dec, 10));
                    return AwsXmlParser.ENTITIES[named] ?? "";
                });
            }
        }
        var hasOwn = __webpack_require__(2990);
        let getValueFromTextNode = (obj)=>{
            let textNodeName = "#text";
            for(let key in obj)if ((0, hasOwn.$)(obj, key)) {
                if (void 0 !== obj[key][textNodeName]) obj[key] = obj[key][textNodeName];
                else if ("object" == typeof obj[key] && null !== obj[key]) obj[key] = getValueFromTextNode(obj[key]);
            }
            return obj;
        };
        var FromStringShapeDeserializer = __webpack_require__(4671);
        var toUtf8 = __webpack_require__(9809);
        var ConfigurableSerdeContext = __webpack_require__(6881);
        var UnionSerde = __webpack_require__(3112);
        var protocols_writeKey = __webpack_require__(5710);
        class XmlShapeDeserializer extends ConfigurableSerdeContext.B {
            settings;
            stringDeserializer;
            constructor(settings){
                super();
                this.settings = settings;
                this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
            }
            setSerdeContext(serdeContext) {
                this.serdeContext = serdeContext;
                this.stringDeserializer.setSerdeContext(serdeContext);
            }
            read(schema, bytes, key) {
                let ns = NormalizedSchema.l1.of(schema);
                let memberSchemas = ns.getMemberSchemas();
                let isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs)=>!!memberNs.getMemberTraits().eventPayload);
                if (isEventPayload) {
                    let output = {};
                    let memberName = Object.keys(memberSchemas)[0];
                    let eventMemberSchema = memberSchemas[memberName];
                    if (eventMemberSchema.isBlobSchema()) output[memberName] = bytes;
                    else output[memberName] = this.read(memberSchemas[memberName], bytes);
                    return output;
                }
                let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
                let parsedObject = this.parseXml(xmlString);
                return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
            }
            readSchema(_schema, value) {
                let ns = NormalizedSchema.l1.of(_schema);
                if (ns.isUnitSchema()) return;
                let traits = ns.getMergedTraits();
                if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [
                    value
                ]);
                if (null == value) return value;
                if ("object" == typeof value) {
                    let flat = !!traits.xmlFlattened;
                    if (ns.isListSchema()) {
                        let listValue = ns.getValueSchema();
                        let buffer = [];
                        let sourceKey = listValue.getMergedTraits().xmlName ?? "member";
                        let source = flat ? value : (value[0] ?? value)[sourceKey];
                        if (null == source) return buffer;
                        let sourceArray = Array.isArray(source) ? source : [
                            source
                        ];
                        for (let v of sourceArray)buffer.push(this.readSchema(listValue, v));
                        return buffer;
                    }
                    let buffer = {};
                    if (ns.isMapSchema()) {
                        let keyNs = ns.getKeySchema();
                        let memberNs = ns.getValueSchema();
                        let entries;
                        entries = flat ? Array.isArray(value) ? value : [
                            value
                        ] : Array.isArray(value.entry) ? value.entry : [
                            value.entry
                        ];
                        let keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
                        let valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
                        for (let entry of entries){
                            let key = entry[keyProperty];
                            let value = entry[valueProperty];
                            if ("__proto__" === key) (0, protocols_writeKey.T)(buffer);
                            buffer[key] = this.readSchema(memberNs, value);
                        }
                        return buffer;
                    }
                    if (ns.isStructSchema()) {
                        let union = ns.isUnionSchema();
                        let unionSerde;
                        if (union) unionSerde = new UnionSerde.F(value, buffer);
                        for (let [memberName, memberSchema] of ns.structIterator()){
                            let memberTraits = memberSchema.getMergedTraits();
                            let xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
                            if (union) unionSerde.mark(xmlObjectKey);
                            if (null != value[xmlObjectKey]) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
                        }
                        if (union) unionSerde.writeUnknown();
                        return buffer;
                    }
                    if (ns.isDocumentSchema()) return value;
                    throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
                }
                if (ns.isListSchema()) return [];
                if (ns.isMapSchema() || ns.isStructSchema()) return {};
                return this.stringDeserializer.read(ns, value);
            }
            parseXml(xml) {
                if (xml.length) {
                    let parsedObj;
                    try {
                        parsedObj = parseXML(xml);
                    } catch (e) {
                        if (e && "object" == typeof e) Object.defineProperty(e, "$responseBodyText", {
                            value: xml
                        });
                        throw e;
                    }
                    let textNodeName = "#text";
                    let key = Object.keys(parsedObj)[0];
                    let parsedObjToReturn = parsedObj[key];
                    if (parsedObjToReturn[textNodeName]) {
                        parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
                        delete parsedObjToReturn[textNodeName];
                    }
                    return getValueFromTextNode(parsedObjToReturn);
                }
                return {};
            }
        }
        var determineTimestampFormat = __webpack_require__(3888);
        var extended_encode_uri_component = __webpack_require__(979);
        var date_utils = __webpack_require__(5393);
        var toBase64 = __webpack_require__(7305);
        var serde = __webpack_require__(7297);
        var NumericValue = __webpack_require__(7004);
        class QueryShapeSerializer extends ConfigurableSerdeContext.B {
            settings;
            buffer;
            constructor(settings){
                super();
                this.settings = settings;
            }
            write(schema, value, prefix = "") {
                if (void 0 === this.buffer) this.buffer = "";
                let ns = NormalizedSchema.l1.of(schema);
                if (prefix && !prefix.endsWith(".")) prefix += ".";
                if (ns.isBlobSchema()) {
                    if ("string" == typeof value || value instanceof Uint8Array) {
                        this.writeKey(prefix);
                        this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
                    }
                } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
                    if (null != value) {
                        this.writeKey(prefix);
                        this.writeValue(String(value));
                    } else if (ns.isIdempotencyToken()) {
                        this.writeKey(prefix);
                        this.writeValue((0, serde.ec)());
                    }
                } else if (ns.isBigIntegerSchema()) {
                    if (null != value) {
                        this.writeKey(prefix);
                        this.writeValue(String(value));
                    }
                } else if (ns.isBigDecimalSchema()) {
                    if (null != value) {
                        this.writeKey(prefix);
                        this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
                    }
                } else if (ns.isTimestampSchema()) {
                    if (value instanceof Date) {
                        this.writeKey(prefix);
                        let format = (0, determineTimestampFormat.V)(ns, this.settings);
                        switch(format){
                            case 5:
                                this.writeValue(value.toISOString().replace(".000Z", "Z"));
                                break;
                            case 6:
                                this.writeValue((0, date_utils.JV)(value));
                                break;
                            case 7:
                                this.writeValue(String(value.getTime() / 1000));
                                break;
                        }
                    }
                } else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(79, value, prefix);
                else if (value instanceof Date) this.write(4, value, prefix);
                else if (value instanceof Uint8Array) this.write(21, value, prefix);
                else if (value && "object" == typeof value) this.write(143, value, prefix);
                else {
                    this.writeKey(prefix);
                    this.writeValue(String(value));
                }
                else if (ns.isListSchema()) {
                    if (Array.isArray(value)) if (0 === value.length) {
                        if (this.settings.serializeEmptyLists) {
                            this.writeKey(prefix);
                            this.writeValue("");
                        }
                    } else {
                        let member = ns.getValueSchema();
                        let flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
                        let i = 1;
                        for (let item of value){
                            if (null == item) continue;
                            let traits = member.getMergedTraits();
                            let suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
                            let key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
                            this.write(member, item, key);
                            ++i;
                        }
                    }
                } else if (ns.isMapSchema()) {
                    if (value && "object" == typeof value) {
                        let keySchema = ns.getKeySchema();
                        let memberSchema = ns.getValueSchema();
                        let flat = ns.getMergedTraits().xmlFlattened;
                        let i = 1;
                        for(let k in value){
                            let v = value[k];
                            if (null == v) continue;
                            let keyTraits = keySchema.getMergedTraits();
                            let keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
                            let key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
                            let valTraits = memberSchema.getMergedTraits();
                            let valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
                            let valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
                            this.write(keySchema, k, key);
                            this.write(memberSchema, v, valueKey);
                            ++i;
                        }
                    }
                } else if (ns.isStructSchema()) {
                    if (value && "object" == typeof value) {
                        let didWriteMember = false;
                        for (let [memberName, member] of ns.structIterator()){
                            if (null == value[memberName] && !member.isIdempotencyToken()) continue;
                            let traits = member.getMergedTraits();
                            let suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
                            let key = `${prefix}${suffix}`;
                            this.write(member, value[memberName], key);
                            didWriteMember = true;
                        }
                        if (!didWriteMember && ns.isUnionSchema()) {
                            let { $unknown } = value;
                            if (Array.isArray($unknown)) {
                                let [k, v] = $unknown;
                                let key = `${prefix}${k}`;
                                this.write(15, v, key);
                            }
                        }
                    }
                } else if (ns.isUnitSchema()) ;
                else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
            }
            flush() {
                if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
                let str = this.buffer;
                delete this.buffer;
                return str;
            }
            getKey(memberName, xmlName, ec2QueryName, keySource) {
                let { ec2, capitalizeKeys } = this.settings;
                if (ec2 && ec2QueryName) return ec2QueryName;
                let key = xmlName ?? memberName;
                if (capitalizeKeys && "struct" === keySource) return key[0].toUpperCase() + key.slice(1);
                return key;
            }
            writeKey(key) {
                if (key.endsWith(".")) key = key.slice(0, key.length - 1);
                this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
            }
            writeValue(value) {
                this.buffer += (0, extended_encode_uri_component.$)(value);
            }
        }
        class AwsQueryProtocol extends RpcProtocol.M {
            options;
            serializer;
            deserializer;
            mixin = new ProtocolLib.U();
            constructor(options){
                super({
                    defaultNamespace: options.defaultNamespace,
                    errorTypeRegistries: options.errorTypeRegistries
                });
                this.options = options;
                const settings = {
                    timestampFormat: {
                        useTrait: true,
                        default: 5
                    },
                    httpBindings: false,
                    xmlNamespace: options.xmlNamespace,
                    serviceNamespace: options.defaultNamespace,
                    serializeEmptyLists: true
                };
                this.serializer = new QueryShapeSerializer(settings);
                this.deserializer = new XmlShapeDeserializer(settings);
            }
            getShapeId() {
                return "aws.protocols#awsQuery";
            }
            setSerdeContext(serdeContext) {
                this.serializer.setSerdeContext(serdeContext);
                this.deserializer.setSerdeContext(serdeContext);
            }
            getPayloadCodec() {
                throw new Error("AWSQuery protocol has no payload codec.");
            }
            async serializeRequest(operationSchema, input, context) {
                let request = await super.serializeRequest(operationSchema, input, context);
                if (!request.path.endsWith("/")) request.path += "/";
                request.headers["content-type"] = "application/x-www-form-urlencoded";
                if ("unit" === (0, deref.L)(operationSchema.input) || !request.body) request.body = "";
                let action = operationSchema.name.split("#")[1] ?? operationSchema.name;
                request.body = `Action=${action}&Version=${this.options.version}` + request.body;
                if (request.body.endsWith("&")) request.body = request.body.slice(-1);
                return request;
            }
            async deserializeResponse(operationSchema, context, response) {
                let deserializer = this.deserializer;
                let ns = NormalizedSchema.l1.of(operationSchema.output);
                let dataObject = {};
                if (response.statusCode >= 300) {
                    let bytes = await (0, collect_stream_body.P)(response.body, context);
                    if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
                    await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
                }
                for(let header in response.headers){
                    let value = response.headers[header];
                    delete response.headers[header];
                    response.headers[header.toLowerCase()] = value;
                }
                let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
                let awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
                let bytes = await (0, collect_stream_body.P)(response.body, context);
                if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
                dataObject.$metadata = this.deserializeMetadata(response);
                return dataObject;
            }
            useNestedResult() {
                return true;
            }
            async handleError(operationSchema, context, response, dataObject, metadata) {
                let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
                this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
                let errorData = this.loadQueryError(dataObject) ?? {};
                let message = this.loadQueryErrorMessage(dataObject);
                errorData.message = message;
                errorData.Error = {
                    Type: errorData.Type,
                    Code: errorData.Code,
                    Message: message
                };
                let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
                let ns = NormalizedSchema.l1.of(errorSchema);
                let ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
                let exception = new ErrorCtor({});
                let output = {
                    Type: errorData.Error.Type,
                    Code: errorData.Error.Code,
                    Error: errorData.Error
                };
                for (let [name, member] of ns.structIterator()){
                    let target = member.getMergedTraits().xmlName ?? name;
                    let value = errorData[target] ?? dataObject[target];
                    output[name] = this.deserializer.readSchema(member, value);
                }
                throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
                    $fault: ns.getMergedTraits().error,
                    message
                }, output), dataObject);
            }
            loadQueryErrorCode(output, data) {
                let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
                if (void 0 !== code) return code;
                if (404 == output.statusCode) return "NotFound";
            }
            loadQueryError(data) {
                return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
            }
            loadQueryErrorMessage(data) {
                let errorData = this.loadQueryError(data);
                return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
            }
            getDefaultContentType() {
                return "application/x-www-form-urlencoded";
            }
        }
    },
    2915: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>SignatureV4MultiRegion
        });
        let signatureV4aContainer = {
            SignatureV4a: null
        };
        let signatureV4CrtContainer = {
            CrtSignerV4: null
        };
        var SignatureV4 = __webpack_require__(7476);
        let SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
        let SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
        class SignatureV4SignWithCredentials extends SignatureV4.B {
            async signWithCredentials(requestToSign, credentials, options) {
                let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
                requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
                let privateAccess = this;
                setSingleOverride(privateAccess, credentialsWithoutSessionToken);
                return privateAccess.signRequest(requestToSign, options ?? {});
            }
            async presignWithCredentials(requestToSign, credentials, options) {
                let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
                delete requestToSign.headers[SESSION_TOKEN_HEADER];
                requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
                requestToSign.query = requestToSign.query ?? {};
                requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
                let privateAccess = this;
                setSingleOverride(privateAccess, credentialsWithoutSessionToken);
                return this.presign(requestToSign, options);
            }
        }
        function getCredentialsWithoutSessionToken(credentials) {
            return {
                accessKeyId: credentials.accessKeyId,
                secretAccessKey: credentials.secretAccessKey,
                expiration: credentials.expiration
            };
        }
        function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
            let currentCredentialProvider = privateAccess.credentialProvider;
            privateAccess.credentialProvider = ()=>{
                privateAccess.credentialProvider = currentCredentialProvider;
                return Promise.resolve(credentialsWithoutSessionToken);
            };
        }
        class SignatureV4MultiRegion {
            sigv4aSigner;
            sigv4Signer;
            signerOptions;
            static sigv4aDependency() {
                if ("function" == typeof signatureV4CrtContainer.CrtSignerV4) return "crt";
                if ("function" == typeof signatureV4aContainer.SignatureV4a) return "js";
                return "none";
            }
            constructor(options){
                this.sigv4Signer = new SignatureV4SignWithCredentials(options);
                this.signerOptions = options;
            }
            async sign(requestToSign, options = {}) {
                if ("*" === options.signingRegion) return this.getSigv4aSigner().sign(requestToSign, options);
                return this.sigv4Signer.sign(requestToSign, options);
            }
            async signWithCredentials(requestToSign, credentials, options = {}) {
                if ("*" === options.signingRegion) {
                    let signer = this.getSigv4aSigner();
                    let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
                    if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
                    throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
                }
                return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
            }
            async presign(originalRequest, options = {}) {
                if ("*" === options.signingRegion) {
                    let signer = this.getSigv4aSigner();
                    let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
                    if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
                    throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
                }
                return this.sigv4Signer.presign(originalRequest, options);
            }
            async presignWithCredentials(originalRequest, credentials, options = {}) {
                if ("*" === options.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
                return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
            }
            getSigv4aSigner() {
                if (!this.sigv4aSigner) {
                    let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
                    let JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
                    if ("node" === this.signerOptions.runtime) {
                        if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
                        if (CrtSignerV4 && "function" == typeof CrtSignerV4) this.sigv4aSigner = new CrtSignerV4({
                            ...this.signerOptions,
                            signingAlgorithm: 1
                        });
                        else if (JsSigV4aSigner && "function" == typeof JsSigV4aSigner) this.sigv4aSigner = new JsSigV4aSigner({
                            ...this.signerOptions
                        });
                        else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
                    } else {
                        if (!JsSigV4aSigner || "function" != typeof JsSigV4aSigner) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
                        this.sigv4aSigner = new JsSigV4aSigner({
                            ...this.signerOptions
                        });
                    }
                }
                return this.sigv4aSigner;
            }
        }
    }
};
