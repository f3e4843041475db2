"""python3 hjemmel_cli.py < case.json

The command reads a case on standard input and writes JSON. Exit code 0: answered; 1: the case is wrong, and the JSON
says where; anything else: the call is wrong, and standard error says why."""

import json
import os
import subprocess
import sys

COMMAND = os.environ.get("HJEMMEL", "hjemmel").split()


def assess(case, on):
    done = subprocess.run(
        [*COMMAND, "assess", "-", "--on", on, "--format", "json", "--detail", "verdicts"],
        input=json.dumps(case).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode())
    return json.loads(done.stdout)


if __name__ == "__main__":
    answer = assess(json.load(sys.stdin), "2026-07-01")
    if not answer["ok"]:
        sys.exit("\n".join(issue["message"] for issue in answer["issues"]))
    for route in answer["routes"]:
        if route["verdict"] != "closed":
            print(f"{route['id']}: {route['verdict']}")
