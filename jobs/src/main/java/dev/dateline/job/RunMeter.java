package dev.dateline.job;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what the tasks of a session used, while it is registered. */
final class RunMeter extends SparkListener {
  private final LongAdder processorNanos = new LongAdder();
  private final LongAdder shuffledBytes = new LongAdder();
  private final LongAdder spilledBytes = new LongAdder();

  /** Starts anew, the peak of the heap included. */
  void reset() {
    processorNanos.reset();
    shuffledBytes.reset();
    spilledBytes.reset();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    if (metrics != null) {
      processorNanos.add(metrics.executorCpuTime());
      shuffledBytes.add(metrics.shuffleWriteMetrics().bytesWritten());
      spilledBytes.add(metrics.diskBytesSpilled());
    }
  }

  double processorSeconds() {
    return processorNanos.sum() / 1e9;
  }

  /** Bytes that tasks wrote for others to read. */
  long shuffledBytes() {
    return shuffledBytes.sum();
  }

  /** Bytes that tasks put on disk for want of memory. */
  long spilledBytes() {
    return spilledBytes.sum();
  }

  /** Sum of the peaks of the heap's pools: no less than the most that was used at one time. */
  static long heapPeakBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
