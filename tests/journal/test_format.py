"""Reads a journal by docs/file-formats.md alone, with none of the program's own code."""

import hashlib
import json
import pathlib
import sqlite3
import struct
import sys

FOLDER = pathlib.Path(__file__).parent / "profile-1"


def rotated(word, by):
    return ((word << by) | (word >> (32 - by))) & 0xFFFFFFFF


def chacha_rounds(state):
    words = list(state)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                           (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            for x, y, z, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                words[x] = (words[x] + words[y]) & 0xFFFFFFFF
                words[z] = rotated(words[z] ^ words[x], by)
    return words


SIGMA = struct.unpack("<4I", b"expand 32-byte k")


def hchacha20(key, nonce):
    words = chacha_rounds(SIGMA + struct.unpack("<8I", key) + struct.unpack("<4I", nonce))
    return struct.pack("<8I", *words[0:4], *words[12:16])


def chacha20_block(key, counter, nonce):
    state = SIGMA + struct.unpack("<8I", key) + (counter,) + struct.unpack("<3I", nonce)
    words = chacha_rounds(state)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(words, state)))


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\x01", "little")) * r
        total %= (1 << 130) - 5
    return ((total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)).to_bytes(16, "little")


def padded(text):
    return text + bytes(-len(text) % 16)


def opened(key, context, sealed):
    """XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha); None when the tag does not match."""
    nonce, text, tag = sealed[:24], sealed[24:-16], sealed[-16:]
    subkey, inner = hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]
    message = padded(context) + padded(text) + struct.pack("<QQ", len(context), len(text))
    if poly1305(chacha20_block(subkey, 0, inner)[:32], message) != tag:
        return None
    blocks = range(1, len(text) // 64 + 2)
    stream = b"".join(chacha20_block(subkey, n, inner) for n in blocks)
    return bytes(a ^ b for a, b in zip(text, stream))


def context_of(table, device, seq):
    return b"inword.journal/1" + bytes([table]) + device + struct.pack("<Q", seq)


def read_key():
    file = (FOLDER / "journal.key").read_bytes()
    assert len(file) == 96 and file[:8] == b"INWORDKY", "the key file's size or beginning"
    assert struct.unpack("<II", file[8:16]) == (1, 0), "the key file's version"
    assert hashlib.blake2b(file[:64], digest_size=32).digest() == file[64:], "its checksum"
    return file[16:32], file[32:64]


def main():
    device, key = read_key()
    log = sqlite3.connect(f"file:{FOLDER / 'journal.db'}?immutable=1", uri=True)
    assert log.execute("PRAGMA application_id").fetchone()[0] == 0x496E7764
    assert log.execute("PRAGMA user_version").fetchone()[0] == 1

    kinds = []
    rows = log.execute("SELECT device_id, seq, sealed FROM log ORDER BY rowid").fetchall()
    for number, (writer, seq, sealed) in enumerate(rows, start=1):
        assert writer == device and seq == number, f"row {number}: device and number"
        text = opened(key, context_of(1, writer, seq), sealed)
        assert text is not None, f"row {number} does not open"
        assert opened(key, context_of(1, writer, seq + 1), sealed) is None, "seq is sealed in"
        record = json.loads(text)
        assert record["v"] == 1 and len(record["id"]) == 32 and record["day"] == 20513
        assert record["tz_min"] == -210 and record["utc_ms"] > 1772390000000
        kinds.append(record["kind"])
    assert kinds == ["session", "attempt", "attempt", "attempt", "passed", "skipped", "disagreed",
                     "room", "void", "session-end"], kinds
    assert record["clock"] == "back", "the last event was written with the clock set back"

    slot, sealed = log.execute("SELECT slot, sealed FROM draft").fetchone()
    draft = json.loads(opened(key, context_of(2, device, slot), sealed))
    assert draft["half"] == [{"field": "event", "text": "Tomorrow's nine o'cl"}], draft
    print(f"{len(kinds)} records and a draft read by the description alone")


if __name__ == "__main__":
    sys.exit(main())
