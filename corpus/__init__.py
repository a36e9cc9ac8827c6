"""What the assistant knows: curated sources, and the small code that defines and reads them."""
