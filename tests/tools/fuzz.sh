#!/bin/sh
# fuzz.sh SECONDS FUZZER...: runs each for so long. tests/fuzz/seeds/NAME is where it starts from; what
# it finds on its way lies beside the fuzzer, an input that breaks something in NAME-crash-*.
set -eu
seconds=$1
shift
failed=0
for fuzzer; do
	name=${fuzzer##*/}
	mkdir -p "$fuzzer-corpus"
	echo "$name: $seconds s"
	"$fuzzer" -max_total_time="$seconds" -max_len=4096 -timeout=5 -rss_limit_mb=1024 -verbosity=0 \
		-print_final_stats=1 -artifact_prefix="$fuzzer-" "$fuzzer-corpus" "tests/fuzz/seeds/$name" ||
		failed=1
done
exit $failed
