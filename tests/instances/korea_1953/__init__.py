"""The Korean armistice: where each fact lives, and what the dossier answers."""
