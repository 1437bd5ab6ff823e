"""Counts the messages with a text in an export, with Python's own json: read_json.py PATH"""
import json
import os
import re
import resource
import sys
import time

path = sys.argv[1]
began = time.time()


def text_of(message):
    text = message.get("message", message.get("text", ""))
    if isinstance(text, list):
        return "".join(part if isinstance(part, str) else part["text"] for part in text)
    return text


def messages():
    with open(path, encoding="utf-8") as file:
        if path.endswith(("jsonl", "ndjson")):
            for line in file:
                yield json.loads(line)
            return
        value = json.load(file)
    if "messages" in value:
        yield from value["messages"]
    else:
        for channel in value.values():
            yield from channel["text_messages"].values()


count = size = 0
for message in messages():
    text = text_of(message)
    if text.strip() and message.get("type") != "service":
        count += 1
        size += len(text.encode())


def peak_memory(used):
    """MB. Linux starts ru_maxrss at what the parent held, VmHWM at nothing."""
    if os.path.exists("/proc/self/status"):
        with open("/proc/self/status", encoding="utf-8") as status:
            return int(re.search(r"VmHWM:\s*(\d+)", status.read())[1]) / 1024
    return used.ru_maxrss / 1024


used = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "messages": count,
            "bytes": size,
            "seconds": time.time() - began,
            "cpu": used.ru_utime + used.ru_stime,
            "peak": peak_memory(used),
        }
    )
)
