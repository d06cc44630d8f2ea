"""Proves that twenty-one languages are told apart, and that a locale speaks for what has no language of its own."""

import pytest

from services.intake.domain.hearing import hearing_from

HEARING = hearing_from()
SENTENCES = {
    "de": "Wo bleibt mein Paket, ich warte schon zwei Wochen darauf.",
    "fr": "Bonjour, je voudrais renvoyer les chaussures que j'ai reçues hier.",
    "en": "Hello, I would like to send back the shoes I received yesterday.",
    "es": "Hola, quisiera devolver los zapatos que recibí ayer.",
    "it": "Buongiorno, vorrei restituire le scarpe che ho ricevuto ieri.",
    "nl": "Hallo, ik wil graag de schoenen terugsturen die ik gisteren kreeg.",
    "pl": "Dzień dobry, chciałabym zwrócić buty, które wczoraj dostałam.",
    "pt": "Olá, gostaria de devolver os sapatos que recebi ontem.",
    "sv": "Hej, jag vill skicka tillbaka skorna som jag fick igår.",
    "cs": "Dobrý den, chtěla bych vrátit boty, které mi včera přišly.",
    "tr": "Merhaba, dün gelen ayakkabıları iade etmek istiyorum.",
    "ru": "Здравствуйте, хочу вернуть обувь, которую получил вчера.",
    "uk": "Добрий день, хочу повернути взуття, яке отримав учора.",
    "zh": "你好，我想退掉昨天收到的鞋子。",
    "ja": "昨日届いた靴を返品したいです。",
    "ko": "안녕하세요, 어제 받은 신발을 반품하고 싶어요.",
    "th": "สวัสดีค่ะ ต้องการคืนรองเท้าที่ได้รับเมื่อวาน",
    "vi": "Chào shop, mình muốn trả lại đôi giày nhận hôm qua.",
    "id": "Halo kak, saya mau mengembalikan sepatu yang saya terima kemarin.",
    "ar": "مرحبا، أريد إرجاع الحذاء الذي استلمته أمس.",
    "hi": "नमस्ते, मुझे कल मिले जूते वापस करने हैं।",
    "hu": "Szeretném visszaküldeni a cipőt, amit tegnap kaptam meg önöktől.",
    "el": "Θέλω να επιστρέψω τα παπούτσια που παρέλαβα χθες.",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_a_sentence_is_told_in_its_language(language: str, text: str) -> None:
    assert HEARING.hear(text).language == language


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_a_locale_does_not_overrule_a_clear_sentence(language: str, text: str) -> None:
    assert HEARING.hear(text, "fr-CA" if language != "fr" else "de-DE").language == language


@pytest.mark.parametrize("text", ["ok", "BH-70412", "42", "👍", "Refund", ""])
def test_a_word_of_no_language_is_in_the_language_of_the_locale(text: str) -> None:
    assert HEARING.hear(text, "de-DE").language == "de"
    assert HEARING.hear(text, "nl").language == "nl"


def test_without_a_word_and_without_a_locale_the_language_is_unknown() -> None:
    assert HEARING.hear("42").language == "und"
    assert HEARING.hear("42", "nonsense").language == "und"


def test_a_foreign_title_in_a_chinese_sentence_does_not_make_it_english() -> None:
    assert HEARING.hear("我订的 Blue Harbour Concert Ukulele 还没到").language == "zh"


def test_signs_that_chinese_and_japanese_share_follow_the_locale() -> None:
    assert HEARING.hear("返品希望", "ja-JP").language == "ja"
    assert HEARING.hear("要求退款", "zh-TW").language == "zh"


def test_hindi_in_latin_letters_and_vietnamese_without_marks_are_told_by_our_own_words() -> None:
    assert HEARING.hear("mera order kab aayega bhai, paise wapas kar do").language == "hi"
    assert HEARING.hear("don hang cua toi chua toi, khi nao giao vay shop").language == "vi"
