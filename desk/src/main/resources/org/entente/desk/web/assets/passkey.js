// Asks the browser's passkeys, and sends their answer as the form's own field.
'use strict';

const passkey = document.getElementById('passkey');
passkey.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const options = JSON.parse(passkey.dataset.options);
    const answer = passkey.dataset.deed === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    passkey.elements.credential.value = JSON.stringify(answer.toJSON());
    passkey.submit();
  } catch {
    document.getElementById('passkey-fault').hidden = false;
  }
});
