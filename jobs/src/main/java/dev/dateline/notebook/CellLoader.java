package dev.dateline.notebook;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.InternalException;

/**
 * Loads the classes that cells become. JShell has one like it, but keeps its class loader to
 * itself, and Spark needs that loader: its tasks look for a cell's lambdas there.
 */
final class CellLoader implements LoaderDelegate {
  private final Classes loader = new Classes(CellLoader.class.getClassLoader());

  private static final class Classes extends URLClassLoader {
    private final Map<String, byte[]> codes = new HashMap<>();

    Classes(ClassLoader parent) {
      super(new URL[0], parent);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = codes.get(name);
      return code == null ? super.findClass(name) : defineClass(name, code, 0, code.length);
    }

    @Override
    protected void addURL(URL url) {
      super.addURL(url);
    }
  }

  /** Where the classes of cells are found. */
  ClassLoader classLoader() {
    return loader;
  }

  @Override
  public void load(ClassBytecodes[] classes) throws ClassInstallException {
    classesRedefined(classes);
    boolean[] loaded = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      try {
        loader.loadClass(classes[i].name());
        loaded[i] = true;
      } catch (ClassNotFoundException | LinkageError e) {
        throw new ClassInstallException(String.valueOf(e.getMessage()), loaded);
      }
    }
  }

  @Override
  public void classesRedefined(ClassBytecodes[] classes) {
    for (ClassBytecodes each : classes) {
      loader.codes.put(each.name(), each.bytecodes());
    }
  }

  @Override
  public void addToClasspath(String path) throws InternalException {
    try {
      loader.addURL(Path.of(path).toUri().toURL());
    } catch (MalformedURLException e) {
      throw new InternalException(e.toString());
    }
  }

  @Override
  public Class<?> findClass(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }
}
