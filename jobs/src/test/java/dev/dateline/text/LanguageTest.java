package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three marchers were hurt on Friday when police fired tear gas near the old market, a doctor"
            + " at the clinic said.",
        "THE ARMY SAID THAT TWO SOLDIERS WERE WOUNDED WHEN A PATROL WAS ATTACKED NEAR THE BRIDGE.",
        "kanpur: the district magistrate said on sunday that curfew had been relaxed for two hours"
            + " in the old town."
      })
  void knowsEnglishInEveryCase(String text) {
    assertThat(Language.of(text)).isEqualTo("en");
    assertThat(Language.isForeign(Language.of(text))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Al menos tres personas murieron el viernes durante las protestas en el centro de la ciudad, dijo la policía, y otras doce fueron detenidas cerca de la plaza.
          es | AL MENOS TRES PERSONAS MURIERON EL VIERNES DURANTE LAS PROTESTAS EN EL CENTRO DE LA CIUDAD, DIJO LA POLICIA, Y OTRAS DOCE FUERON DETENIDAS CERCA DE LA PLAZA.
          fr | Au moins trois personnes ont été tuées vendredi lors des manifestations dans le centre de la ville, selon la police, et douze autres ont été arrêtées près de la place.
          de | Mindestens drei Menschen sind am Freitag bei Protesten in der Innenstadt getötet worden, teilte die Polizei mit, zwölf weitere wurden in der Nähe des Platzes festgenommen.
          pt | Pelo menos três pessoas morreram na sexta-feira durante os protestos no centro da cidade, disse a polícia, e outras doze foram detidas perto da praça.
          it | Almeno tre persone sono morte venerdì durante le proteste nel centro della città, ha detto la polizia, e altre dodici sono state arrestate vicino alla piazza.
          nl | Zeker drie mensen zijn vrijdag omgekomen bij protesten in het centrum van de stad, zegt de politie, en twaalf anderen werden bij het plein aangehouden.
          id | Sedikitnya tiga orang tewas pada hari Jumat dalam unjuk rasa di pusat kota, kata polisi, dan dua belas orang lainnya ditangkap di dekat alun-alun.
          tr | Polis, cuma günü şehir merkezindeki protestolarda en az üç kişinin öldüğünü, meydanın yakınında on iki kişinin daha gözaltına alındığını söyledi.
          ru | По меньшей мере три человека погибли в пятницу во время протестов в центре города, сообщила полиция, ещё двенадцать были задержаны возле площади.
          ar | قتل ثلاثة أشخاص على الأقل يوم الجمعة خلال احتجاجات في وسط المدينة، حسبما ذكرت الشرطة، واعتقل اثنا عشر آخرون بالقرب من الساحة
          """)
  void namesOtherLanguages(String language, String text) {
    assertThat(Language.of(text)).isEqualTo(language);
    assertThat(Language.isForeign(Language.of(text))).isTrue();
  }

  @Test
  void saysNothingOfAFewNames() {
    assertThat(Language.of("Dakar, Abidjan, Accra")).isNull();
    assertThat(Language.of("")).isNull();
    assertThat(Language.isForeign(null)).isFalse();
  }

  @Test
  void readsOnlyTheHeadOfAHugeText() {
    String text = "the crowd went to the square and ".repeat(300_000);
    assertThat(Language.of(text)).isEqualTo("en");
  }
}
