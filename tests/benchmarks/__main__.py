"""`make bench`: timings of the interceptor and of whole answers."""

from tests.benchmarks import bench_answers, bench_redflags

bench_redflags.main()
bench_answers.main()
