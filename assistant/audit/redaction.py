"""Identifying details in a message, replaced before it is stored. A help, not anonymisation."""

import re

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_NHS_NUMBER = re.compile(r"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b")
_PHONE = re.compile(r"(?<![\w.])(?:\+\d{1,3}[ -]?)?(?:\(?\d{2,5}\)?[ -]?){2,4}\d{2,5}(?![\w.])")
_POSTCODE = re.compile(r"\b[A-Za-z]{1,2}\d[A-Za-z\d]?[ ]?\d[A-Za-z]{2}\b")
_BIRTH = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?)[:\s]{0,3}\d{1,2}[./ -]\w{1,9}[./ -]\d{2,4}",
    re.I,
)
_NAME = re.compile(
    r"\b(my (?:full )?name is|my name's|i am called|i'm called|this is) "
    r"([A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2})"
)


def nhs_number_is_valid(digits: str) -> bool:
    """The check digit of ten digits. Source: NHS Data Dictionary, modulus 11."""
    total = sum(int(digit) * (10 - n) for n, digit in enumerate(digits[:9]))
    return (11 - total % 11) % 11 == int(digits[9])


def _number(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    if len(digits) == 10 and nhs_number_is_valid(digits):
        return "[NHS number]"
    return "[number]"


def _phone(found: re.Match[str]) -> str:
    return "[phone]" if len(re.sub(r"\D", "", found[0])) >= 9 else found[0]


def redacted(message: str) -> str:
    """The message with e-mail, phone, NHS number, postcode, date of birth and name replaced."""
    text = _EMAIL.sub("[e-mail]", message)
    text = _BIRTH.sub("[date of birth]", text)
    text = _NHS_NUMBER.sub(_number, text)
    text = _PHONE.sub(_phone, text)
    text = _POSTCODE.sub("[postcode]", text)
    return _NAME.sub(r"\1 [name]", text)
