"""How an answer becomes a page: the patients' chat, in Streamlit. No medical wording, no logic."""
