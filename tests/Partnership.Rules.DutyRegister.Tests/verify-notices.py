"""Verifies notices by RFC 9421 and RFC 9530 alone, with Debian's python3-cryptography; knows nothing of the code that signs.

First it proves itself on the example that RFC 9421 publishes (B.2.4). usage: verify-notices.py FOLDER"""
import base64
import hashlib
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

COVERED = {"@method", "@target-uri", "content-type", "content-digest"}


def members(field):
    """The members of a dictionary of structured fields: label and what stands behind it."""
    return dict(re.fullmatch(r'\s*([a-z*][a-z0-9_.*-]*)=(.*)', part).groups() for part in re.split(r',\s*(?=[a-z*][a-z0-9_.*-]*=)', field))


def base(names, value_of, parameters):
    lines = [f'"{name}": {value_of(name)}' for name in names]
    return "\n".join([*lines, f'"@signature-params": {parameters}']).encode("ascii")


def holds(key, signature, signed):
    """ECDSA on P-256 with SHA-256: the signature is r and s, 32 bytes each."""
    if len(signature) != 64:
        return False
    pair = utils.encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))
    try:
        key.verify(pair, signed, ec.ECDSA(hashes.SHA256()))
        return True
    except InvalidSignature:
        return False


def verified(request, keys):
    """Whether a request is signed by one of the keys, over all that must be covered, and its body is the one that was signed."""
    headers = request["Headers"]
    label, parameters = next(iter(members(headers["signature-input"]).items()))
    inner, rest = re.fullmatch(r'\(([^)]*)\)(.*)', parameters).groups()
    names = re.findall(r'"([^"]+)"', inner)
    stated = dict(re.findall(r';([a-z]+)=("[^"]*"|\d+)', rest))
    key = keys.get(stated.get("keyid", "").strip('"'))
    derived = {"@method": request["Method"], "@target-uri": request["Target"]}
    body = base64.b64decode(request["Body"])
    digest = f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"
    signature = base64.b64decode(members(headers["signature"])[label].strip(":"))
    return (key is not None and COVERED <= set(names) and stated.get("alg") == '"ecdsa-p256-sha256"' and stated.get("created", "").isdigit()
            and digest in headers["content-digest"] and holds(key, signature, base(names, lambda name: derived.get(name) or headers[name].strip(), parameters)))


def number(text):
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")


def prove_itself():
    key = serialization.load_der_public_key(base64.b64decode("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lfw0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ=="))
    signature = base64.b64decode("wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==")
    fields = {"@status": "200", "content-type": "application/json", "content-length": "23",
              "content-digest": "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:"}
    names = ["@status", "content-type", "content-digest", "content-length"]
    parameters = '("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"'
    assert holds(key, signature, base(names, fields.get, parameters)), "the published example does not verify"


def main():
    prove_itself()
    folder = Path(sys.argv[1])
    keys = {key["kid"]: ec.EllipticCurvePublicNumbers(number(key["x"]), number(key["y"]), ec.SECP256R1()).public_key()
            for key in json.loads((folder / "keys.json").read_text())["keys"]}
    notices = json.loads((folder / "notices.json").read_text())
    assert notices, "there is no notice to verify"
    for notice in notices:
        assert verified(notice, keys), f"does not verify: {notice}"
        for spoiled in ({"Method": "PUT"}, {"Target": notice["Target"] + "?more"}, {"Body": base64.b64encode(b"{}").decode()},
                        {"Headers": {**notice["Headers"], "content-type": "text/plain"}},
                        {"Headers": {**notice["Headers"], "signature-input": notice["Headers"]["signature-input"].replace("created=1", "created=2")}}):
            assert not verified({**notice, **spoiled}, keys), f"verifies although it was changed: {spoiled}"
        event = json.loads(base64.b64decode(notice["Body"]))
        assert {"specversion", "id", "source", "type"} <= set(event) and event["specversion"] == "1.0", f"no CloudEvent: {event}"
    print(f"{len(notices)} notices verify by RFC 9421, and none that was changed")


main()
