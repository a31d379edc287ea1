const require_Sha256Node = require("./core.js");
const require_client = require("./client.js");
const require_noAuth = require("./core6.js");
const require_sdk_stream_mixin = require("./core7.js");
const require_JsonCodec2 = require("./core8.js");
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
	if (part.includes(",") || part.includes("\"")) part = `"${part.replace(/"/g, "\\\"")}"`;
	return part;
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	const segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	const compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		if (currentSegment === "") currentSegment = segments[i];
		else currentSegment += delimiter + segments[i];
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	if (currentSegment !== "") compoundSegments.push(currentSegment);
	return compoundSegments;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends require_Sha256Node.HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		const input = _input && typeof _input === "object" ? _input : {};
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = require_Sha256Node.NormalizedSchema.of(operationSchema?.input);
		const payloadMemberNames = [];
		const payloadMemberSchemas = [];
		let hasNonHttpBindingMember = false;
		let payload;
		const request = new require_Sha256Node.HttpRequest({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
			const opTraits = require_Sha256Node.translateTraits(operationSchema.traits);
			if (opTraits.http) {
				request.method = opTraits.http[0];
				const [path, search] = opTraits.http[1].split("?");
				if (request.path == "/") request.path = path;
				else request.path += path;
				const traitSearchParams = new URLSearchParams(search ?? "");
				for (const [key, value] of traitSearchParams) query[key] = value;
			}
		}
		for (const [memberName, memberNs] of ns.structIterator()) {
			const memberTraits = memberNs.getMergedTraits() ?? {};
			const inputMemberValue = input[memberName];
			if (inputMemberValue == null && !memberNs.isIdempotencyToken()) {
				if (memberTraits.httpLabel) {
					if (request.path.includes(`{${memberName}+}`) || request.path.includes(`{${memberName}}`)) throw new Error(`No value provided for input HTTP label: ${memberName}.`);
				}
				continue;
			}
			if (memberTraits.httpPayload) {
				if (memberNs.isStreaming()) {
					if (memberNs.isStructSchema()) {
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
				const replacement = serializer.flush();
				if (request.path.includes(`{${memberName}+}`)) request.path = request.path.replace(`{${memberName}+}`, replacement.split("/").map(require_noAuth.extendedEncodeURIComponent).join("/"));
				else if (request.path.includes(`{${memberName}}`)) request.path = request.path.replace(`{${memberName}}`, require_noAuth.extendedEncodeURIComponent(replacement));
			} else if (memberTraits.httpHeader) {
				serializer.write(memberNs, inputMemberValue);
				headers[memberTraits.httpHeader.toLowerCase()] = String(serializer.flush());
			} else if (typeof memberTraits.httpPrefixHeaders === "string") for (const key in inputMemberValue) {
				if (!require_client.hasOwn(inputMemberValue, key)) continue;
				const val = inputMemberValue[key];
				const amalgam = memberTraits.httpPrefixHeaders + key;
				serializer.write([memberNs.getValueSchema(), { httpHeader: amalgam }], val);
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
			const [namespace, name] = (ns.getName(true) ?? "#Unknown").split("#");
			const requiredMembers = ns.getSchema()[6];
			const payloadSchema = [
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
		const serializer = this.serializer;
		const traits = ns.getMergedTraits();
		if (traits.httpQueryParams) {
			for (const key in data) {
				if (!require_client.hasOwn(data, key)) continue;
				if (!(key in query)) {
					const val = data[key];
					const valueSchema = ns.getValueSchema();
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
			const sparse = !!ns.getMergedTraits().sparse;
			const buffer = [];
			for (const item of data) {
				serializer.write([ns.getValueSchema(), traits], item);
				const serializable = serializer.flush();
				if (sparse || serializable !== void 0) buffer.push(serializable);
			}
			query[traits.httpQuery] = buffer;
		} else {
			serializer.write([ns, traits], data);
			query[traits.httpQuery] = serializer.flush();
		}
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = require_Sha256Node.NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await require_Sha256Node.collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!require_client.hasOwn(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			const bytes = await require_Sha256Node.collectBody(response.body, context);
			if (bytes.byteLength > 0) {
				const dataFromBody = await deserializer.read(ns, bytes);
				for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
			}
		} else if (nonHttpBindingMembers.discardResponseBody) await require_Sha256Node.collectBody(response.body, context);
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		let dataObject;
		if (arg4 instanceof Set) dataObject = arg5;
		else dataObject = arg4;
		let discardResponseBody = true;
		const deserializer = this.deserializer;
		const ns = require_Sha256Node.NormalizedSchema.of(schema);
		const nonHttpBindingMembers = [];
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const memberTraits = memberSchema.getMemberTraits();
			if (memberTraits.httpPayload) {
				discardResponseBody = false;
				if (memberSchema.isStreaming()) {
					if (memberSchema.isStructSchema()) dataObject[memberName] = await this.deserializeEventStream({
						response,
						responseSchema: ns
					});
					else dataObject[memberName] = require_sdk_stream_mixin.sdkStreamMixin(response.body);
				} else if (response.body) {
					const bytes = await require_Sha256Node.collectBody(response.body, context);
					if (bytes.byteLength > 0) dataObject[memberName] = await deserializer.read(memberSchema, bytes);
				}
			} else if (memberTraits.httpHeader) {
				const key = String(memberTraits.httpHeader).toLowerCase();
				const value = response.headers[key];
				if (null != value) {
					if (memberSchema.isListSchema()) {
						const headerListValueSchema = memberSchema.getValueSchema();
						headerListValueSchema.getMergedTraits().httpHeader = key;
						let sections;
						if (headerListValueSchema.isTimestampSchema() && headerListValueSchema.getSchema() === 4) sections = splitEvery(value, ",", 2);
						else sections = require_noAuth.splitHeader(value);
						const list = [];
						for (const section of sections) list.push(await deserializer.read(headerListValueSchema, section.trim()));
						dataObject[memberName] = list;
					} else dataObject[memberName] = await deserializer.read(memberSchema, value);
				}
			} else if (memberTraits.httpPrefixHeaders !== void 0) {
				dataObject[memberName] = {};
				for (const header in response.headers) {
					if (!require_client.hasOwn(response.headers, header)) continue;
					if (header.startsWith(memberTraits.httpPrefixHeaders)) {
						const value = response.headers[header];
						const valueSchema = memberSchema.getValueSchema();
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
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends require_Sha256Node.SerdeContext {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new require_noAuth.FromStringShapeDeserializer(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		const ns = require_Sha256Node.NormalizedSchema.of(schema);
		const traits = ns.getMergedTraits();
		const toString = this.serdeContext?.utf8Encoder ?? require_Sha256Node.toUtf8;
		if (traits.httpHeader || traits.httpResponseCode) return this.stringDeserializer.read(ns, toString(data));
		if (traits.httpPayload) {
			if (ns.isBlobSchema()) {
				const toBytes = this.serdeContext?.utf8Decoder ?? require_Sha256Node.fromUtf8;
				if (typeof data === "string") return toBytes(data);
				return data;
			} else if (ns.isStringSchema()) {
				if ("byteLength" in data) return toString(data);
				return data;
			}
		}
		return this.codecDeserializer.read(ns, data);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends require_Sha256Node.SerdeContext {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = require_Sha256Node.NormalizedSchema.of(schema);
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (ns.isTimestampSchema()) {
					if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
					switch (require_Sha256Node.determineTimestampFormat(ns, this.settings)) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = require_Sha256Node.dateToUtcString(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if (ns.isBlobSchema() && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? require_Sha256Node.toBase64)(value);
					return;
				}
				if (ns.isListSchema() && Array.isArray(value)) {
					let buffer = "";
					for (const item of value) {
						this.write([ns.getValueSchema(), ns.getMergedTraits()], item);
						const headerItem = this.flush();
						const serialized = ns.getValueSchema().isTimestampSchema() ? headerItem : quoteHeader(headerItem);
						if (buffer !== "") buffer += ", ";
						buffer += serialized;
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				const mediaType = ns.getMergedTraits().mediaType;
				let intermediateValue = value;
				if (mediaType) {
					if (mediaType === "application/json" || mediaType.endsWith("+json")) intermediateValue = require_Sha256Node.LazyJsonString.from(intermediateValue);
					if (ns.getMergedTraits().httpHeader) {
						this.stringBuffer = (this.serdeContext?.base64Encoder ?? require_Sha256Node.toBase64)(intermediateValue.toString());
						return;
					}
				}
				this.stringBuffer = value;
				break;
			default: if (ns.isIdempotencyToken()) this.stringBuffer = require_Sha256Node.generateIdempotencyToken();
			else this.stringBuffer = String(value);
		}
	}
	flush() {
		const buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		const ns = require_Sha256Node.NormalizedSchema.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			this.stringSerializer.write(ns, value);
			this.buffer = this.stringSerializer.flush();
			return;
		}
		return this.codecSerializer.write(ns, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			const buffer = this.buffer;
			this.buffer = void 0;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new require_Sha256Node.ProtocolLib();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
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
		this.codec = jsonCodec ?? new require_JsonCodec2.JsonCodec2(settings);
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
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = require_Sha256Node.NormalizedSchema.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = require_Sha256Node.NormalizedSchema.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = require_JsonCodec2.loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = require_Sha256Node.NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
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
};
Object.defineProperty(exports, "AwsRestJsonProtocol", {
	enumerable: true,
	get: function() {
		return AwsRestJsonProtocol;
	}
});
