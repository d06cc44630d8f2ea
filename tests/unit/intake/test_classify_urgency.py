"""Proves that danger, lawyers, chargebacks and going public are heard in each language, and look-alikes are not."""

import tomllib

import pytest

from services.intake.domain.hearing import URGENCY, hearing_from
from services.intake.domain.urgency import HARMLESS, URGENT, urgent_words

HEARING = hearing_from()
LEGAL = {
    "de": "Mein Anwalt meldet sich bei Ihnen.", "fr": "Mon avocat va vous contacter.",
    "en": "My lawyer will be in touch.",
    "es": "Voy a hablar con mi abogado.", "it": "Ne parlo con il mio avvocato.", "nl": "Ik ga naar mijn advocaat.",
    "pl": "Idę z tym do prawnika.", "pt": "Vou falar com meu advogado.", "sv": "Jag kontaktar min advokat.",
    "cs": "Předám to svému právníkovi.", "tr": "Avukatım sizi arayacak.", "ru": "Я обращусь к адвокату.",
    "uk": "Я звернуся до адвоката.", "zh": "我要找律师。", "ja": "弁護士に相談します。",
    "ko": "변호사와 상담하겠습니다.",
    "th": "จะปรึกษาทนาย", "vi": "Tôi sẽ gặp luật sư.", "id": "Saya akan hubungi pengacara.", "ar": "سأتحدث مع المحامي.",
    "hi": "मैं वकील से बात करूंगा।",
}  # fmt: skip
SAFETY = {
    "de": "Das Ladegerät hat gebrannt und meine Tochter ist verletzt.", "fr": "Le chargeur a pris feu.",
    "en": "The charger caught fire.", "es": "El cargador se incendió.", "it": "Il caricatore ha preso fuoco.",
    "nl": "De oplader vloog in brand.", "pl": "Ładowarka się zapaliła.", "pt": "O carregador pegou fogo.",
    "sv": "Laddaren började brinna.", "cs": "Nabíječka začala hořet.", "tr": "Şarj cihazından duman çıktı.",
    "ru": "Зарядка загорелась.", "uk": "Зарядка загорілася.", "zh": "充电器着火了。", "ja": "充電器から火が出ました。",
    "ko": "충전기에서 연기가 났어요.", "th": "ที่ชาร์จไฟไหม้", "vi": "Cục sạc bốc cháy.", "id": "Charger-nya terbakar.",
    "ar": "الشاحن احترق.", "hi": "चार्जर में आग लग गई।",
}  # fmt: skip


def _files() -> dict[str, dict[str, list[str]]]:
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in URGENCY.glob("*.toml")}


def test_each_language_of_the_model_has_words_for_each_reason() -> None:
    files = _files()
    assert set(files) >= HEARING.model.languages
    for language, table in files.items():
        assert set(table) - {HARMLESS} == set(URGENT), language
        assert all(len(words) >= 8 for reason, words in table.items() if reason != HARMLESS), language


@pytest.mark.parametrize(("language", "text"), LEGAL.items())
def test_a_lawyer_is_heard(language: str, text: str) -> None:
    heard = HEARING.hear(text, language)
    assert "legal_threat" in heard.urgent
    assert heard.needs_person
    assert heard.reasons[0] == "urgent"


@pytest.mark.parametrize(("language", "text"), SAFETY.items())
def test_danger_is_heard(language: str, text: str) -> None:
    assert "safety" in HEARING.hear(text, language).urgent


@pytest.mark.parametrize("language", sorted(_files()))
def test_each_word_is_found_where_it_stands_alone(language: str) -> None:
    table = _files()[language]
    words = urgent_words([{reason: found for reason, found in table.items() if reason != HARMLESS}])
    for reason in URGENT:
        for phrase in table[reason]:
            written = phrase.replace("*", "").replace("…", "x")
            assert reason in words.in_text(f"… {written} …"), phrase


def test_an_urgent_message_needs_a_person_however_clear_its_kind_is() -> None:
    text = "Where is my refund? I asked my bank for a chargeback and will post about this on social media."
    heard = HEARING.hear(text)
    assert heard.urgent == ("chargeback_threat", "public_complaint")
    assert heard.needs_person


@pytest.mark.parametrize(
    "text",
    ["Does the smoke detector need batteries?", "Is the Fire TV in stock?", "Haben Sie Rauchmelder?",
     "Kde je můj balík?",
     "2 kiện mà giao có 1", "Where is my parcel?", "Матрас входит в комплект кровати?", "купон сгорел вчера"],
)  # fmt: skip
def test_what_only_looks_like_danger_is_not_urgent(text: str) -> None:
    assert HEARING.hear(text).urgent == ()


def test_a_word_counts_as_a_whole_word_and_in_any_case() -> None:
    words = urgent_words([{"legal_threat": ["sue you", "lawyer*"], "harmless": ["tax lawyer"]}])
    assert words.in_text("I'll SUE   YOU") == ("legal_threat",)
    assert words.in_text("my lawyers") == ("legal_threat",)
    assert words.in_text("pursue your goals, says the tax lawyer") == ()
