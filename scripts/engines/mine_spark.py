"""Counts the templates of a corpus on Spark: mine_spark.py MASTER INPUT OUTPUT [MAPPER [REDUCER]]

INPUT: folder of files with a document a line, {"text": "…"}. OUTPUT: folder of sorted partial counts, one file a partition.
"""
import os
import sys

from pyspark import SparkConf, SparkContext

PARTITIONS = 3

master, source, target, *commands = sys.argv[1:]
mapper = commands[0] if commands else "biganzi mine --stage map"
reducer = commands[1] if len(commands) > 1 else "biganzi mine --stage reduce"

# `pipe` starts its command with an empty environment: without this one it finds no program.
env = {"PATH": os.environ["PATH"]}

# Loopback alone, and no page to look at.
conf = (
    SparkConf()
    .setMaster(master)
    .setAppName("biganzi mine")
    .set("spark.driver.host", "127.0.0.1")
    .set("spark.driver.bindAddress", "127.0.0.1")
    .set("spark.ui.enabled", "false")
)
context = SparkContext(conf=conf)
try:
    (
        context.textFile(source, minPartitions=4)
        .pipe(mapper, env=env, checkCode=True)
        .map(lambda line: tuple(line.split("\t", 1)))
        # Python compares the keys as bytes, which is the order that the reducer asks for.
        .repartitionAndSortWithinPartitions(PARTITIONS, keyfunc=lambda key: key.encode("utf-8"))
        .map(lambda pair: "\t".join(pair))
        .pipe(reducer, env=env, checkCode=True)
        .saveAsTextFile(target)
    )
finally:
    context.stop()
