bytes kmodule.xml 3c 6b 6d 6f 64 75 6c 65 2f 3e
