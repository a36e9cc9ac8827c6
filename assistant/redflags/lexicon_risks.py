"""Words for illnesses, medicines and ages that make a symptom weigh more."""

from __future__ import annotations

CANCER = """
cancer; cancers; canser; cancar; kancer; cancr; breast cancer; prostate cancer; lung cancer; bowel cancer; kidney cancer; bladder cancer; thyroid cancer; skin cancer; ovarian cancer; cervical cancer; testicular cancer; throat cancer; prostrate; leukaemia; leukemia; lymphoma; melanoma; myeloma; tumour; tumor; sarcoma; carcinoma; malignancy; secondaries; mets; metastases; bone cancer; colon cancer; rectal cancer; pancreatic cancer; hodgkins; non hodgkins; brain tumour; womb cancer; endometrial cancer; the big c; big c; rak; kansar; malignant growth; a growth; cancer of ~ breast|prostate|lung|bowel|kidney|bladder|thyroid|skin|womb|ovary|cervix|testicle|throat|colon|blood; breast ca
"""
STEROID = "steroid; steroids; steriods; steriod; prednisolone; prednisone; pred; predisolone; prednisalone; prednislone; preds; dexamethasone; cortisone tablets; deflazacort; hydrocortisone; methylprednisolone; steroid tablet/n; cortisone; medrol"
SCHOOL_YEAR = "1; 2; 3; 4; 5; 6; 7; 8; 9; 10; one; two; three; four; five; six; seven; eight; nine; ten; seventh; eighth; sixth; fifth; fourth"
MANY_TABLETS = "whole packet|box|bottle|strip|pack ~ of ~ tablets|pills|paracetamol|codeine|painkillers; all my tablets; all his tablets; all her tablets; handful of tablets|pills|painkillers; whole pack ~ of"
NUMBER_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "thirteeen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
}  # fmt: skip
