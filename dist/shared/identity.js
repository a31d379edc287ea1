// lib/src/aws/identity.js
function maskCredentials(aws, { secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) aws.mask(secret);
}
Object.defineProperty(exports, "maskCredentials", {
	enumerable: true,
	get: function() {
		return maskCredentials;
	}
});
