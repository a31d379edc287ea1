// node_modules/@aws-sdk/nested-clients/package.json
var version = "3.997.48";
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
