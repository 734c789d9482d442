package dev.dateline.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/** Our FreeMarker templates. Everything they print is escaped; a missing value is an error. */
final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates() {
    configuration.setClassLoaderForTemplateLoading(
        Templates.class.getClassLoader(), "dev/dateline/report");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
  }

  String render(String template, Object model) {
    StringWriter page = new StringWriter(1 << 16);
    try {
      configuration.getTemplate(template).process(model, page);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read template " + template, e);
    } catch (TemplateException e) {
      throw new IllegalStateException("cannot render " + template + ": " + e.getMessage(), e);
    }
    return page.toString();
  }
}
